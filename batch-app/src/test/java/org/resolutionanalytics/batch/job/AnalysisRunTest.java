package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.changes.ThemeTotal;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.job.history.OtherCorpusException;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real application on a real H2 file. */
class AnalysisRunTest {
  private static final List<String> TABLES =
      List.of("compare", "count", "documents", "statistics", "series");
  private static final String SMALL_RESOLUTION =
      """
      The General Assembly,

      Recognizing the importance of remittances to developing countries,

      1. Requests the Secretary-General to report to it at its next session;
      """;

  @TempDir private Path folder;

  @Test
  void rejectedFilesAreRowsAndNoFailure() throws Exception {
    write("one.txt", "Buy milk.");
    write("two.txt", "");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.NOTHING_USABLE);
      assertThat(result.units().rejected()).isEqualTo(2);
      assertThat(last(context).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }
    assertThat(folder.resolve("out/rejected.csv"))
        .hasContent(
            "document,reason,detail,line,file\n"
                + "one,not_a_resolution,\"No line names a body (\"\"The General Assembly,\"\") and"
                + " no two paragraphs open like those of a resolution.\",1,one.txt\n"
                + "two,empty,The file has no bytes.,,two.txt\n");
  }

  @Test
  void thePoolOfAFileWatchesItsMemory() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      assertThat(context.getBean(HikariDataSource.class).getExceptionOverride())
          .isInstanceOf(OutOfMemoryHalt.class);
    }
  }

  @Test
  void anUnchangedFolderIsNotAnalysedAgain() throws Exception {
    write("one.txt", "Buy milk.");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      AnalysisRun run = context.getBean(AnalysisRun.class);

      assertThat(run.run().analysed()).isEqualTo(1);
      assertThat(run.run().analysed()).isZero();
      write("two.txt", "Buy bread.");
      assertThat(run.run().analysed()).isEqualTo(1);
    }
  }

  /** Each file is read once in a first run: by the analysis. */
  @Test
  void theInventoryOfANewDatabaseHashesNothing() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    Path file = folder.resolve("in/one.txt");
    for (String wanted : List.of("", DigestUtils.sha256Hex(Files.readAllBytes(file)))) {
      try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
        new Inventory(
                input(context.getBean(AnalysisOptions.class)), context.getBean(Register.class))
            .take("v1", false);

        assertThat(
                context
                    .getBean(JdbcTemplate.class)
                    .queryForList("SELECT sha256 FROM source_unit", String.class))
            .containsExactly(wanted);
      }
    }
  }

  private static InputFolders input(AnalysisOptions options) {
    return new InputFolders(options.corpus(), options.output(), options.limits());
  }

  @Test
  void whatTheFirstRunReadTheSecondKnows() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    write("three.txt", "Buy bread.");
    write("two.txt", "Buy milk.");
    write("two.text", SMALL_RESOLUTION);
    for (int run = 1; run <= 2; run++) {
      try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
        RunResult result = context.getBean(AnalysisRun.class).run();

        assertThat(result.analysed()).isEqualTo(run == 1 ? 3 : 0);
        assertThat(result.kept()).isEqualTo(run == 2);
      }
    }
  }

  @Test
  void withOneThreadTablesAreWrittenOneAfterTheOther() throws Exception {
    // So many that side by side they would overlap by more than a clock's tick.
    for (int i = 0; i < 100; i++) {
      write(i + ".txt", Texts.resolution(i));
    }
    try (ConfigurableApplicationContext context = start(options(RejectLimit.NONE, false, 1))) {
      context.getBean(AnalysisRun.class).run();

      List<StepExecution> tables =
          last(context).getStepExecutions().stream()
              .filter(step -> TABLES.contains(step.getStepName()))
              .sorted(Comparator.comparing(StepExecution::getStartTime))
              .toList();
      assertThat(tables).hasSameSizeAs(TABLES);
      for (int i = 1; i < tables.size(); i++) {
        assertThat(tables.get(i).getStartTime()).isAfterOrEqualTo(tables.get(i - 1).getEndTime());
      }
    }
  }

  @Test
  void reportsStayWhereNothingHasChangedAndNobodyTouchedThem() throws Exception {
    write("one.txt", "Buy milk.");
    Path reports = folder.resolve("out");
    Path rejected = reports.resolve("rejected.csv");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      AnalysisRun run = context.getBean(AnalysisRun.class);
      RunResult first = run.run();
      assertThat(first.kept()).isFalse();
      Object written = Files.readAttributes(rejected, "unix:ino,lastModifiedTime");

      RunResult second = run.run();
      assertThat(second.kept()).isTrue();
      assertThat(second.published()).isEqualTo(first.published());
      assertThat(Files.readAttributes(rejected, "unix:ino,lastModifiedTime")).isEqualTo(written);
      assertThat(Files.readString(reports.resolve("run.json"))).contains("\"unchanged\" : 1");
      assertThat(stepsOf(last(context)))
          .contains("publish")
          .doesNotContain("documents", "descriptions");

      Files.writeString(rejected, "somebody's notes");
      assertThat(run.run().kept()).isFalse();
      assertThat(Files.readString(rejected)).contains("not_a_resolution");

      write("two.txt", "Buy bread.");
      assertThat(run.run().kept()).isFalse();
      assertThat(run.run().kept()).isTrue();
      assertThat(Files.readString(rejected)).contains("two,");
    }
  }

  @Test
  void whatChangedIsToldOnceAlsoWhereReportsStay() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    Path changes = folder.resolve("out/changes.csv");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      AnalysisRun run = context.getBean(AnalysisRun.class);
      List<ThemeTotal> themes = run.run().topThemes();
      assertThat(changes).content().contains("document,one,added,,2,");
      assertThat(themes).extracting(ThemeTotal::theme).contains("remittances");

      RunResult again = run.run();
      assertThat(again.topThemes()).isEqualTo(themes);
      assertThat(Files.readAllLines(changes)).hasSize(1);

      write("one.txt", SMALL_RESOLUTION + "\n2. Decides to remain seized of the matter.\n");
      assertThat(run.run().kept()).isFalse();
      assertThat(changes).content().contains("document,one,changed,2,3,");
    }
  }

  private static List<String> stepsOf(JobExecution execution) {
    return execution.getStepExecutions().stream().map(StepExecution::getStepName).toList();
  }

  @Test
  void moreRejectedFilesThanAllowedFailTheRunAndLeaveTheLastReports() throws Exception {
    write("one.txt", "Buy milk.");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
    }
    String before = Files.readString(folder.resolve("out/rejected.csv"));
    write("two.txt", "Buy bread.");
    write("three.txt", "Buy salt.");
    try (ConfigurableApplicationContext context = start(RejectLimit.parse("1"))) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.FAILED);
      assertThat(result.problems()).isNotEmpty();
      assertThat(result.problems().get(0)).isNotInstanceOf(JobExecutionException.class);
    }
    assertThat(folder.resolve("out/rejected.csv")).hasContent(before);
  }

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
    write("one.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
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
    write("one.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
    }
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
    write("one.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
    }
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

  private ConfigurableApplicationContext start(RejectLimit limit) throws Exception {
    return start(limit, false);
  }

  private ConfigurableApplicationContext start(RejectLimit limit, boolean full) throws Exception {
    return start(options(limit, full, 2));
  }

  private AnalysisOptions options(RejectLimit limit, boolean full, int threads) {
    return options(limit, full, threads, folder.resolve("in"));
  }

  private AnalysisOptions options(RejectLimit limit, boolean full, int threads, Path input) {
    return new AnalysisOptions(
        CorpusFolders.of(List.of(input)),
        folder.resolve("out"),
        new DatabaseUrl("jdbc:h2:file:" + folder.resolve("db/facts")),
        Optional.empty(),
        threads,
        SourceLimits.DEFAULT,
        limit,
        full,
        CsvDialect.DEFAULT,
        ReportOptions.DEFAULT,
        false);
  }

  private ConfigurableApplicationContext start(AnalysisOptions options) throws Exception {
    Files.createDirectories(folder.resolve("out"));
    return AnalysisApplication.start(options, List.of(), Lexicons::shipped, RunProgress.SILENT);
  }

  private static JobExecution last(ConfigurableApplicationContext context) {
    JobRepository repository = context.getBean(JobRepository.class);
    return repository.getLastJobExecution(repository.getLastJobInstance("analysis"));
  }

  private void write(String name, String content) throws Exception {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
