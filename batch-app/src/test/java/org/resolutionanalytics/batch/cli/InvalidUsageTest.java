package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that cannot be: exit code 2, a sentence, and nothing is done. */
class InvalidUsageTest extends Operations {
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
  void helpIsACommandToo() {
    CommandLineRun run = CommandLineRun.of("help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(CommandLineRun.of("--help").out()).contains("Usage:", "due");
    assertThat(CommandLineRun.of("help", "due").out()).contains("Shows which reports fall due");
  }

  @Test
  void historyWithoutADatabaseSaysWhatToDo() {
    CommandLineRun run = CommandLineRun.of("history", "--out", folder.resolve("none"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no database yet", "resolutions analyse");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--threads, 2147483647, '--threads': must be a number from 1 to 1000",
        "--threads, 2147483648, '--threads': must be a number from 1 to 1000",
        "--timeout-per-document, 99999999999, '--timeout-per-document': must be a time from 1s to 7d",
        "--max-file-size, 99999999999999999G, '--max-file-size': must be a size below 2 GB",
        "--reports, pdf, \"'--reports' (KIND): must be csv, html or xlsx, but is 'pdf'\"",
        "--workers, far, \"'--workers': must be local or remote, but is 'far'\"",
        "--log-format, xml, \"'--log-format': must be text or json\"",
        "--skip-limit, 101%, '--skip-limit': must be a number"
      })
  void valuesThatMakeNoSense(String option, String value, String message) {
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
}
