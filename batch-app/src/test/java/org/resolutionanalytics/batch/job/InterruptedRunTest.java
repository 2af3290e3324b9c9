package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.job.history.OtherCorpusException;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.springframework.batch.core.BatchStatus;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs after one that was killed, or over a database that is not as it was left. */
class InterruptedRunTest extends RealJob {

  @Test
  void aRunThatWasKilledIsResumed() throws Exception {
    write("one.txt", "Buy milk.");
    write("two.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
      // As a killed process leaves it.
      JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
      jdbc.update(
          "UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time ="
              + " NULL");
      jdbc.update(
          "UPDATE batch_step_execution SET status = 'STARTED', exit_code = 'EXECUTING',"
              + " end_time = NULL WHERE step_name LIKE 'analyse%'");
      jdbc.update(
          "UPDATE run SET ended = NULL, outcome = 'started', published = FALSE, checksum = -1");
      jdbc.update("DELETE FROM source_unit WHERE path = 'one.txt'");
    }
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.SOME_REJECTED);
      assertThat(result.resumed()).isTrue();
      assertThat(result.analysed()).isEqualTo(1);
      assertThat(last(context).getStatus()).isEqualTo(BatchStatus.COMPLETED);
      assertThat(context.getBean(RunHistory.class).last(2))
          .extracting(RunHistory.Entry::outcome)
          .containsExactly("some_rejected", "interrupted");
    }
  }

  /** Whether or not a run before was killed: all files are what the user asked for. */
  @Test
  void aFullRunAnalysesAllFilesAlsoAfterOneThatWasKilled() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    write("two.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE, true)) {
      assertThat(context.getBean(AnalysisRun.class).run().analysed()).isEqualTo(2);
      assertThat(context.getBean(AnalysisRun.class).run().analysed()).isEqualTo(2);
      killedAtItsEnd(context);
    }
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE, true)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.resumed()).isFalse();
      assertThat(result.analysed()).isEqualTo(2);
      assertThat(result.units().used()).isEqualTo(2);
    }
  }

  @Test
  void damagedFactsAreFoundAgain() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    write("two.txt", SMALL_RESOLUTION);
    Path clauses = folder.resolve("out/clauses.csv");
    String expected;
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
      expected = Files.readString(clauses);
      context
          .getBean(JdbcTemplate.class)
          .update("UPDATE facts SET checksum = checksum + 1 WHERE document = 'two'");
    }
    Files.delete(clauses);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.ALL_USED);
      assertThat(result.analysed()).isEqualTo(1);
    }
    assertThat(clauses).hasContent(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE corpus SET folders = 'elsewhere'",
        "UPDATE corpus SET folders_from_database = 'elsewhere'",
        "UPDATE run SET id = 3",
        "UPDATE run SET outcome = 'failed'",
        "UPDATE run SET outcome = 'started'",
        "ALTER TABLE corpus ALTER COLUMN folders SET NULL; UPDATE corpus SET folders = NULL",
        "ALTER TABLE run ALTER COLUMN outcome SET NULL; UPDATE run SET outcome = NULL",
        "ALTER TABLE source_unit ALTER COLUMN state SET NULL; UPDATE source_unit SET state = NULL",
        "ALTER TABLE facts ALTER COLUMN payload SET NULL; UPDATE facts SET payload = NULL",
        "ALTER TABLE snapshot ALTER COLUMN id SET NULL; UPDATE snapshot SET id = NULL"
      })
  void aRowThatIsNotAsItWasWrittenIsADamagedDatabase(String damage) throws Exception {
    afterARun();
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(JdbcTemplate.class).execute(damage);
    }
    Files.delete(folder.resolve("out/clauses.csv"));

    CommandLineRun run =
        CommandLineRun.of(
            "analyse",
            folder.resolve("in"),
            "--out",
            folder.resolve("out"),
            "--database",
            "jdbc:h2:file:" + folder.resolve("db/facts"));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(RunOutcome.FAILED.exitCode());
    assertThat(run.err()).contains("is damaged (").contains("Move its file away");
    assertThat(folder.resolve("out/clauses.csv")).doesNotExist();
  }

  @Test
  void aRunThatWouldPublishLessThanTheRegisterHasFails() throws Exception {
    afterARun();
    String before = Files.readString(folder.resolve("out/resolutions.csv"));
    write("two.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      // A row that no inventory sees, and that no count of documents shows.
      context
          .getBean(JdbcTemplate.class)
          .execute(
              "CREATE TRIGGER lie BEFORE UPDATE ON source_unit FOR EACH ROW CALL \""
                  + ClausesLost.class.getName()
                  + "\"");
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.FAILED);
      assertThat(result.problems().get(0))
          .hasStackTraceContaining("clauses.csv has 4 rows, but the facts say ");
    }
    assertThat(folder.resolve("out/resolutions.csv")).hasContent(before);
  }

  /** Changes how many clauses the register believes in. */
  public static final class ClausesLost implements org.h2.api.Trigger {
    /** For H2. */
    public ClausesLost() {}

    @Override
    public void fire(java.sql.Connection connection, Object[] before, Object[] after) {
      after[10] = 7;
    }
  }

  @Test
  void aDatabaseBelongsToOneCorpus() throws Exception {
    afterARun();
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("two.txt"), SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context =
        start(options(RejectLimit.NONE, false, 2, elsewhere))) {
      AnalysisRun run = context.getBean(AnalysisRun.class);

      assertThatThrownBy(run::run)
          .isInstanceOf(OtherCorpusException.class)
          .hasMessageContaining(elsewhere.toString());
    }
  }

  @Test
  void aRunThatWasKilledAfterItHadPublishedTellsItsChangesStill() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    Path changes = folder.resolve("out/changes.csv");
    String told;
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
      told = Files.readString(changes);
      killedAtItsEnd(context);
    }
    for (int tries = 0; tries < 2; tries++) {
      try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
        RunResult result = context.getBean(AnalysisRun.class).run();

        assertThat(result.resumed()).isTrue();
        assertThat(changes).content().isEqualTo(told).contains("document,one,added");
        assertThat(result.published()).contains("changes.csv");
        killedAtItsEnd(context);
      }
    }
    write("two.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
      assertThat(changes).content().contains("document,two,added").doesNotContain("document,one");

      context.getBean(AnalysisRun.class).run();
      assertThat(Files.readAllLines(changes)).as("the next run is another").hasSize(1);
    }
  }

  /** All steps are done and committed, the job itself is not. */
  private static void killedAtItsEnd(ConfigurableApplicationContext context) {
    context
        .getBean(JdbcTemplate.class)
        .update(
            "UPDATE run SET ended = NULL, outcome = 'started', checksum = -1 WHERE id ="
                + " (SELECT MAX(id) FROM run)");
  }
}
