package org.resolutionanalytics.batch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.console.ExitCodes;

class DueCommandTest {
  private static final String TEXT =
      """
      A/RES/70/900

      Resolution adopted by the General Assembly on 23 December 2015

      70/900. Seed banks

      The General Assembly,

      Recalling its resolution 69/1 of 1 September 2014,

      1. Requests the Secretary-General to report to the General Assembly at its seventy-first \
      session on the state of seed banks;

      2. Requests the Secretary-General to submit to the General Assembly, by 15 April 2018, a \
      report on granaries;

      3. Requests the Secretary-General to keep the General Assembly informed of new seed banks.

      81st plenary meeting
      23 December 2015
      """;

  @TempDir private Path folder;

  @Test
  void reportsOfTheLastRunByTheirDays() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("A_RES_70_900.txt"), TEXT);
    Path out = folder.resolve("out");
    assertThat(CommandLineRun.of("analyse", corpus, "--out", out).exitCode()).isZero();

    CommandLineRun all =
        CommandLineRun.of("due", "--out", out, "--from", "2016", "--as-of", "2017-01-01");
    CommandLineRun session =
        CommandLineRun.of(
            "due", "--out", out, "--from", "71", "--to", "71", "--reporter", "secretary_general");
    CommandLineRun none =
        CommandLineRun.of("due", "--out", out, "--from", "71", "--body", "ecosoc");

    String[] misspelt = {"--reporter", "secretary", "--theme", "seed_bank", "--body", "general"};
    for (int option = 0; option < misspelt.length; option += 2) {
      CommandLineRun wrong =
          CommandLineRun.of(
              "due", "--out", out, "--from", "71", misspelt[option], misspelt[option + 1]);
      assertThat(wrong.exitCode()).isEqualTo(ExitCodes.USAGE);
      assertThat(wrong.err())
          .startsWith(
              misspelt[option] + ": the last run knows no " + misspelt[option + 1] + ". See");
    }
    assertThat(all.out())
        .contains(
            "2016-09-13 (session 71) overdue  Secretary-General: the state of seed banks",
            "2018-04-15  Secretary-General: granaries  A/RES/70/900, op2",
            "2 reports in this time. Without a day or a session of the General Assembly: 1");
    assertThat(session.out()).contains("1 report in this time").doesNotContain("granaries");
    assertThat(none.out()).contains("0 reports in this time");
    assertThat(Files.readString(out.resolve("due.csv")))
        .startsWith("due_date,due_session,overdue,");
    assertThat(Files.readString(out.resolve("reporting.ics")))
        .contains("DTSTART;VALUE=DATE:20180415");
  }

  @Test
  void aTimeThatEndsBeforeItStarts() {
    CommandLineRun run =
        CommandLineRun.of("due", "--out", folder, "--from", "2017", "--to", "2016-12-31");

    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).startsWith("No day is between --from, 2017-01-01, and --to, 2016-12-31");
  }

  @Test
  void aWordIsNoBound() {
    CommandLineRun run = CommandLineRun.of("due", "--out", folder, "--to", "soon");

    assertThat(run.err()).contains("--to", "must be a day such as 2026-09-01", "'soon'");
  }
}
