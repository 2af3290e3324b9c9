package org.resolutionanalytics.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Organs of a rule file, and what is said of a file that breaks a rule. */
final class OrganRulesTest {

  private static final String COUNCIL =
      "[a council]\nnames: A Council | The Other\nshort: Council\n";

  private static OrganRules rules(String text) {
    return OrganRules.of(RuleFile.parse("organs.txt", text));
  }

  @Test
  void anOrganHasTheFactsOfItsSection() {
    OrganRule council =
        rules(COUNCIL + "symbol: AC\nnumbers: session, annual\nalone: annual\nbody: council\n")
            .ofBody("council")
            .orElseThrow();

    assertThat(council.names()).isEqualTo(List.of("A Council", "The Other"));
    assertThat(council.resolution()).isEqualTo("AC/RES/{number}");
    assertThat(council.decision()).isEqualTo("AC/DEC/{number}");
    assertThat(council.symbol()).isEqualTo("AC");
    assertThat(council.numbers()).containsExactlyInAnyOrder("session", "annual");
    assertThat(council.alone()).containsExactly("annual");
  }

  @Test
  void anErrorNamesFileLineAndFact() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules(COUNCIL + "symbol: AC\n"))
        .withMessage("organs.txt:1: the fact 'numbers' is missing: add it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules(COUNCIL + "colour: blue\n"))
        .withMessage("organs.txt:4: expected 'name: value' with a name of the file's first lines");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules(COUNCIL + "symbol: AC\nnumbers: annual\nsessions: 3\n"))
        .withMessage(
            "organs.txt:1: sessions are 'yearly from 1945' or '3 a year from 2006', not '3'");
  }
}
