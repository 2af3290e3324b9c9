package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as an operator gives them, with the real application on a real H2 file. */
class OperationsTest {
  @TempDir private Path folder;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(in());
    Files.writeString(in().resolve("good.txt"), Texts.resolution(1));
  }

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

    assertThat(analyse().exitCode()).isZero();

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
  void progressAsJson() {
    CommandLineRun run = analyse("--log-format", "json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aScheduledRunHasAFolderOfItsOwnAndLatestPointsAtIt() throws Exception {
    CommandLineRun run = schedule("--runs", 2, "--keep", 1);

    assertThat(run.exitCode()).isZero();
    assertThat(out().resolve("latest/clauses.csv")).exists();
    try (var folders = Files.list(out())) {
      assertThat(folders.filter(f -> f.getFileName().toString().endsWith("Z"))).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--cron, every day, '--cron': must be six fields",
        "--zone, Mars, '--zone': must be a time zone",
        "--keep, 0, '--keep': must be a number from 1",
        "--runs, -1, '--runs': must be a number from 1",
        "--cron, 0 0 6 31 2 *, for days that exist"
      })
  void schedulesThatCannotBe(String option, String value, String message) {
    CommandLineRun run =
        option.equals("--cron")
            ? CommandLineRun.of("schedule", in(), "--out", out(), option, value)
            : CommandLineRun.of(
                "schedule", in(), "--out", out(), "--cron", "0 0 6 * * *", option, value);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void historyWithoutADatabaseSaysWhatToDo() {
    CommandLineRun run = CommandLineRun.of("history", "--out", folder.resolve("none"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no database yet", "resolutions analyse");
    assertThat(folder.resolve("none")).doesNotExist();
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
  void aScheduleReportsADatabaseThatCannotBeUsedAndGoesOn() throws Exception {
    Path database = out().resolve(".state/resolutions.mv.db");
    assertThat(schedule("--runs", 1).exitCode()).isZero();

    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      CommandLineRun busy = schedule("--runs", 2);

      assertThat(held.isValid()).isTrue();
      assertThat(busy.exitCode()).isEqualTo(6);
      assertThat(busy.err().lines().filter(line -> line.startsWith("The run of "))).hasSize(2);
      assertThat(busy.err())
          .contains("failed: Another run holds the database jdbc:h2:file:" + out());
    }

    Files.writeString(database, "x".repeat(8192));
    CommandLineRun damaged = schedule("--runs", 1);
    assertThat(damaged.exitCode()).isEqualTo(5);
    assertThat(damaged.err()).contains("is damaged", "Move its file away, ", "resolutions.mv.db");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--threads, 2147483647, '--threads': must be a number from 1 to 1000",
        "--threads, 2147483648, '--threads': must be a number from 1 to 1000",
        "--timeout-per-document, 99999999999, '--timeout-per-document': must be a time from 1s to 7d",
        "--max-file-size, 99999999999999999G, '--max-file-size': must be a size below 2 GB",
        "--skip-limit, 101%, '--skip-limit': must be a number"
      })
  void numbersThatMakeNoSense(String option, String value, String message) {
    CommandLineRun run = analyse(option, value);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none/run.prom", "in", "in/good.txt/run.prom"})
  void aMetricsFileInAPlaceThatCannotBeWritten(String place) {
    CommandLineRun run = analyse("--metrics-file", folder.resolve(place));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .contains("'--metrics-file': must be a file in a folder that exists and may be written");
    assertThat(out().resolve("clauses.csv")).doesNotExist();
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

  @Test
  void aGroupsFileWithAnUnclosedQuote() throws Exception {
    Path groups = Files.writeString(folder.resolve("g.csv"), "document,g\na,\"b\n");

    CommandLineRun run = analyse("--groups", groups);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("--groups", "g.csv");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aHistoryOfNoRuns(int limit) {
    CommandLineRun run = CommandLineRun.of("history", "--out", out(), "--limit", limit);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("'--limit': must be a number from 1, but is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"long", "-5d", "99999999999999d", "99999999999999999999d"})
  void anAgeThatIsNone(String age) {
    CommandLineRun run = CommandLineRun.of("purge", "--older-than", age);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("'--older-than': must be an age such as 90d or 12h");
  }

  @Test
  void aScheduleGoesOnWithoutItsMetrics() throws Exception {
    Path metrics = Files.createDirectory(folder.resolve("metrics")).resolve("run.prom");

    CommandLineRun run =
        changedAfterTheFirstRun(
            () -> {
              Files.deleteIfExists(metrics);
              Files.delete(metrics.getParent());
            },
            "--metrics-file",
            metrics);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("The metrics file " + metrics + " cannot be written");
  }

  @Test
  void everyRunOfAScheduleReadsTheLexicon() throws Exception {
    Path lexicon = Files.writeString(folder.resolve("mine.yml"), "peace: [peace*]\n");

    CommandLineRun run =
        changedAfterTheFirstRun(() -> Files.writeString(lexicon, "peace: {"), "--lexicon", lexicon);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("The run of ", "mine.yml");
  }

  /** A schedule of three runs; what comes of the last one. */
  private CommandLineRun changedAfterTheFirstRun(Change change, Object... more) throws Exception {
    Object[] arguments = Stream.concat(Stream.of("--runs", 3), Stream.of(more)).toArray();
    CompletableFuture<CommandLineRun> runs =
        CompletableFuture.supplyAsync(() -> schedule(arguments));
    while (!Files.exists(out().resolve("latest")) && !runs.isDone()) {
      Thread.sleep(5);
    }
    change.make();
    return runs.get();
  }

  @FunctionalInterface
  private interface Change {
    void make() throws Exception;
  }

  private CommandLineRun analyse(Object... more) {
    return run(List.of("analyse", in(), "--out", out()), more);
  }

  private CommandLineRun schedule(Object... more) {
    return run(List.of("schedule", in(), "--out", out(), "--cron", "* * * * * *"), more);
  }

  private static CommandLineRun run(List<Object> command, Object... more) {
    return CommandLineRun.of(Stream.concat(command.stream(), Stream.of(more)).toArray());
  }

  private Path in() {
    return folder.resolve("in");
  }

  private Path out() {
    return folder.resolve("out");
  }
}
