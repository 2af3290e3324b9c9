package org.resolutionanalytics.nlp.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconCoverageTest {

  @Test
  void countsWhatEachTermContributes() {
    LexiconCoverage coverage =
        new LexiconCoverage(
            TermMatcherTest.yaml(
                "debt: [debt, debt relief, arrears]\ncrisis: [debt crisis, crisis]"),
            NestedScope.KEY);
    coverage.add("Debt relief and debt, and more debt;");
    coverage.add("the debt crisis;");
    coverage.add("nothing of the kind;");

    assertThat(coverage.clauses()).isEqualTo(3);
    assertThat(coverage.terms())
        .extracting(
            row ->
                row.category().path()
                    + "/"
                    + row.term().text()
                    + " "
                    + row.mentions()
                    + " "
                    + row.clauses()
                    + " "
                    + row.aloneInClauses())
        .containsExactly(
            "debt/debt 3 2 1",
            "debt/debt relief 1 1 0",
            "debt/arrears 0 0 0",
            "crisis/debt crisis 1 1 1",
            "crisis/crisis 0 0 0");
    assertThat(coverage.overlaps()).containsExactly(new CategoryOverlap("debt", "crisis", 1, 1));
  }
}
