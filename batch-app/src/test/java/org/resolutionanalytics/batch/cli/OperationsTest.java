package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that an operator starts, one after the other. */
class OperationsTest extends Operations {
  @Test
  void aGoodFolderThenABadFileThenTheHistory() throws Exception {
    CommandLineRun first = analyse("--metrics-file", folder.resolve("run.prom"));
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("1 document in the reports", "clauses.csv", "themes.csv");
    assertThat(folder.resolve("run.prom")).content().contains("resolutions_run_exit_code 0");
    assertThat(out().resolve("run.json")).content().contains("\"used\" : 1", "\"sha256\"");
    assertThat(out().resolve("changes.csv")).content().contains("\ndocument,good,added,,");

    Files.writeString(in().resolve("bad.txt"), "Buy milk.");
    CommandLineRun second = analyse();
    assertThat(second.exitCode()).isEqualTo(3);
    assertThat(second.out()).contains("1 file rejected", "Why they were rejected: ");
    assertThat(out().resolve("changes.csv"))
        .hasContent(
            "subject,id,change,clauses_before,clauses_after,mentions_before,mentions_after,cause\n");

    CommandLineRun history = CommandLineRun.of("history", "--out", out());
    assertThat(history.exitCode()).isZero();
    assertThat(history.out().lines()).hasSize(3);
    assertThat(history.out()).containsSubsequence("some_rejected", "all_used");

    CommandLineRun purge = CommandLineRun.of("purge", "--older-than", "0s", "--out", out());
    assertThat(purge.out()).isEqualTo("1 run deleted.\n");
    assertThat(CommandLineRun.of("history", "--out", out()).out().lines()).hasSize(2);
  }

  @Test
  void aRemovedDocumentIsAChange() throws Exception {
    Files.writeString(in().resolve("other.txt"), Texts.resolution(2));
    assertThat(analyse().exitCode()).isZero();
    Files.delete(in().resolve("other.txt"));

    CommandLineRun run = analyse("--log-format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).as("progress is in the log").isEmpty();

    assertThat(out().resolve("changes.csv")).content().contains("\ndocument,other,removed,");
    assertThat(out().resolve("clauses.csv")).content().doesNotContain("other,");
  }

  @Test
  void theSameTablesWhateverTheThreadsAndWhetherAnalysedAgain() throws Exception {
    for (int i = 2; i < 30; i++) {
      Files.writeString(in().resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    analyse("--threads", 1);
    String one = Files.readString(out().resolve("clauses.csv"));

    CommandLineRun.of("analyse", in(), "--out", folder.resolve("out3"), "--threads", 3);
    CommandLineRun again = analyse("--full");

    assertThat(again.out()).contains("29 files analysed in this run");
    assertThat(out().resolve("clauses.csv")).hasContent(one);
    assertThat(folder.resolve("out3/clauses.csv")).hasContent(one);
  }

  @Test
  void theScopeOfNestedTermsIsInTheReportOfTheRun() throws Exception {
    analyse();
    assertThat(out().resolve("run.json")).content().contains("\"nested_scope\" : \"key\"");

    CommandLineRun run = analyse("--nested-scope", "dictionary");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("1 file analysed in this run");
    assertThat(out().resolve("run.json")).content().contains("\"nested_scope\" : \"dictionary\"");
    assertThat(analyse("--nested-scope", "none").exitCode()).isEqualTo(2);
  }

  @Test
  void anotherLexiconGivesTheTablesOfAFirstRunWithIt() throws Exception {
    for (int i = 2; i < 20; i++) {
      Files.writeString(in().resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    Files.writeString(in().resolve("bad.txt"), "Buy milk.");
    Path lexicon = Files.writeString(folder.resolve("own.yml"), "water: [water, remittance*]\n");
    analyse();
    Files.writeString(in().resolve("d3.txt"), Texts.resolution(33));

    CommandLineRun again = analyse("--lexicon", lexicon);

    assertThat(again.out()).contains("20 files analysed in this run");
    CommandLineRun.of(
        "analyse", in(), "--out", folder.resolve("first"), "--lexicon", lexicon, "--threads", 1);
    for (String table :
        List.of(
            "clauses",
            "themes",
            "actors",
            "requests",
            "citations",
            "resolutions",
            "repairs",
            "remarks",
            "rejected")) {
      assertThat(out().resolve(table + ".csv"))
          .hasSameTextualContentAs(folder.resolve("first").resolve(table + ".csv"));
    }
    assertThat(out().resolve("themes.csv")).content().contains(",water,,remittance*,");
  }

  @Test
  void aDamagedDatabaseIsNamedWithWhatToDo() throws Exception {
    Path other = folder.resolve("out2");
    CommandLineRun.of("analyse", in(), "--out", other);
    Path database = other.resolve(".state/resolutions.mv.db");
    byte[] bytes = Files.readAllBytes(database);
    // Both copies of the header that H2 keeps.
    Arrays.fill(bytes, 0, 8192, (byte) 'x');
    Files.write(database, bytes);

    for (CommandLineRun run :
        List.of(
            CommandLineRun.of("history", "--out", other),
            CommandLineRun.of("purge", "--older-than", "1d", "--out", other),
            CommandLineRun.of("kwic", "peace", "--out", other),
            CommandLineRun.of("analyse", in(), "--out", other))) {
      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err())
          .contains(other.resolve(".state/resolutions") + " is damaged", "Move its file away");
    }
    assertThat(database).hasBinaryContent(bytes);
  }

  @Test
  void aMetricsFileThatCannotBeWrittenChangesNothingElse() throws Exception {
    Path metrics = folder.resolve("run.prom");
    Files.createDirectories(folder.resolve("run.prom.tmp/full"));

    CommandLineRun run = analyse("--metrics-file", metrics);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("The metrics file " + metrics + " cannot be written");
    assertThat(out().resolve("clauses.csv")).exists();
  }

  @Test
  void aReportThatCannotBeReplacedLeavesTheLastOnesUntouched() throws Exception {
    assertThat(analyse().exitCode()).isZero();
    String before = Files.readString(out().resolve("clauses.csv"));
    Files.writeString(in().resolve("other.txt"), Texts.resolution(2));
    Files.delete(out().resolve("themes.csv"));
    Files.createDirectories(out().resolve("themes.csv/full"));

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err())
        .contains("themes.csv: a folder has the name of a report", "reports are untouched");
    assertThat(out().resolve("clauses.csv")).hasContent(before);
  }

  @Test
  void aFirstReportThatCannotBeWrittenLeavesNoReports() throws Exception {
    Files.createDirectories(out().resolve("themes.csv/full"));

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).isEqualTo(5);
    assertThat(run.err())
        .contains("themes.csv: a folder has the name of a report", "No reports were written.")
        .doesNotContain("untouched");
    assertThat(out()).isDirectoryNotContaining("glob:**/clauses.csv");
  }
}
