package org.resolutionanalytics.batch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;

class LexiconCommandTest {
  private static final String TEXT =
      """
      78/999. Debt and migration

      The General Assembly,

      Recalling its earlier resolutions on migrants and on debt relief,

      1. Urges Member States to protect migrants;

      2. Requests the Secretary-General to report on debt.
      """;

  @TempDir private Path folder;
  private Path lexicon = Path.of("");
  private Path corpus = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    lexicon =
        Files.writeString(
            folder.resolve("own.yml"),
            """
            debt: [debt, debt relief, arrears]
            migration: [migrant*, migrants, and/or]
            relief: [relief]
            """);
    corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("A_RES_78_999.txt"), TEXT);
  }

  @Test
  void checkNamesWhatIsDoubtfulWithItsLine() {
    CommandLineRun run = CommandLineRun.of("lexicon", "check", lexicon);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "own.yml:2: never-matches: migration 'and/or': in a text 'and/or' is 3 tokens: write"
                + " 'and / or'",
            "own.yml:2: shadowed: migration 'migrants': 'migrant*' matches all that it matches:"
                + " remove it",
            "3 categories, 7 terms, 0 exclusions; doubtful: 2");
  }

  @Test
  void checkIsStrictWhenAsked() {
    assertThat(CommandLineRun.of("lexicon", "check", "--strict", lexicon).exitCode()).isEqualTo(3);
  }

  @Test
  void checkReadsTheShippedLexicon() {
    CommandLineRun run = CommandLineRun.of("lexicon", "check", "shipped");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).doesNotContain("never-matches", "shadowed", "too-broad");
  }

  @Test
  void aBrokenLexiconIsNamedWithFileLineCategoryAndReason() throws IOException {
    Files.writeString(lexicon, "debt:\n  - debt\n  - 2030\n");
    CommandLineRun run = CommandLineRun.of("lexicon", "check", lexicon);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("own.yml:3: category debt: the term 2030 is a number to YAML: put it in quotes");
  }

  @Test
  void aMissingLexiconIsNamed() {
    CommandLineRun run = CommandLineRun.of("lexicon", "check", folder.resolve("none.yml"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("none.yml cannot be read");
  }

  @Test
  void coverageShowsWhatTermsContribute() {
    CommandLineRun run = CommandLineRun.of("lexicon", "coverage", lexicon, corpus);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "1 resolution, 3 clauses; other files: 0",
            "        2        2        2  migration: migrant*",
            "Terms not found: 3 of 7",
            "line 1, debt: arrears",
            "        1        1  debt, relief");
  }

  @Test
  void coverageWritesTables() {
    Path out = folder.resolve("out");
    CommandLineRun run = CommandLineRun.of("lexicon", "coverage", lexicon, corpus, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(out.resolve("lexicon_terms.csv"))
        .hasContent(
            """
            category,term,line,mentions,clauses,only_term_in_clauses
            debt,debt,1,1,1,1
            debt,debt relief,1,1,1,1
            debt,arrears,1,0,0,0
            migration,migrant*,2,2,2,2
            migration,migrants,2,0,0,0
            migration,and/or,2,0,0,0
            relief,relief,3,1,1,1
            """);
    assertThat(out.resolve("lexicon_overlaps.csv"))
        .hasContent(
            """
            category_a,category_b,clauses_both,shared_mentions
            debt,migration,1,0
            debt,relief,1,1
            migration,relief,1,0
            """);
  }

  @Test
  void coverageOfAFolderWithoutResolutionsSaysSo() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.of("lexicon", "coverage", lexicon, empty);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is empty. Put resolutions into it.");
  }

  @Test
  void withoutACommandItSaysWhatToDo() {
    CommandLineRun run = CommandLineRun.of("lexicon");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("No command given.", "Try 'resolutions lexicon --help'.");
  }
}
