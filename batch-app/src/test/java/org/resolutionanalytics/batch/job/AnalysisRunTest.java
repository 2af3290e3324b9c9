package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.inventory.InputFolder;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.statistics.ThemeTotal;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real application on a real H2 file. */
class AnalysisRunTest {
  private static final List<String> TABLES = List.of("tables", "mentions", "statistics");
  private static final String SMALL_RESOLUTION =
      """
      The General Assembly,

      Recognizing the importance of remittances to developing countries,

      1. Requests the Secretary-General to report to it at its next session;
      """;

  @TempDir private Path folder;

  @Test
  void rejectedFilesAreSkippedAndCountedByTheFramework() throws Exception {
    write("one.txt", "Buy milk.");
    write("two.txt", "");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.NOTHING_USABLE);
      assertThat(result.rejected()).isEqualTo(2);
      JobExecution execution = last(context);
      assertThat(execution.getStatus()).isEqualTo(BatchStatus.COMPLETED);
      assertThat(partitions(execution).mapToLong(StepExecution::getReadCount).sum()).isEqualTo(2);
      assertThat(partitions(execution).mapToLong(StepExecution::getProcessSkipCount).sum())
          .isEqualTo(2);
      assertThat(partitions(execution).mapToLong(StepExecution::getWriteCount).sum()).isZero();
    }
    assertThat(folder.resolve("out/rejected.csv"))
        .hasContent(
            "document,reason,detail,line\n"
                + "one,not_a_resolution,No resolution found in the text: neither preambular nor"
                + " operative clauses.,1\n"
                + "two,empty,The file has no bytes.,\n");
  }

  @Test
  void thePoolOfAFileWatchesItsMemory() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      assertThat(context.getBean(HikariDataSource.class).getExceptionOverride())
          .isInstanceOf(DatabaseMemory.class);
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
  void theInventoryOfANewDatabaseSumsNothing() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    Path file = folder.resolve("in/one.txt");
    for (String wanted : List.of("", FileSum.of(file).sha256())) {
      try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
        FileRegister register = context.getBean(FileRegister.class);

        new Inventory(context.getBean(InputFolder.class), register).take("v1", files -> 1);

        assertThat(register.waiting(0, "", 2))
            .extracting(SourceFile::sha256)
            .containsExactly(wanted);
      }
    }
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
      assertThat(stepsOf(last(context))).contains("publish").doesNotContain("tables", "reports");

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
      assertThat(themes).extracting(total -> total.theme().id()).contains("remittances");

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
  void aRunThatWasKilledIsRecoveredAndRestarted() throws Exception {
    write("one.txt", "Buy milk.");
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      context.getBean(AnalysisRun.class).run();
      // As a killed process leaves it.
      JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
      jdbc.update(
          "UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN', end_time = NULL");
      jdbc.update(
          "UPDATE batch_step_execution SET status = 'STARTED', exit_code = 'EXECUTING',"
              + " end_time = NULL WHERE step_name LIKE 'analyse%'");
      jdbc.update("UPDATE source_file SET analysis = '', outcome = ''");
    }
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.outcome()).isEqualTo(RunOutcome.NOTHING_USABLE);
      assertThat(result.restarted()).isTrue();
      assertThat(result.analysed()).isEqualTo(1);
      assertThat(last(context).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    }
  }

  @Test
  void aRunOverAllFilesThatWasKilledGoesOnWhereItStopped() throws Exception {
    write("one.txt", SMALL_RESOLUTION);
    write("two.txt", SMALL_RESOLUTION);
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE, true)) {
      assertThat(context.getBean(AnalysisRun.class).run().analysed()).isEqualTo(2);
      assertThat(context.getBean(AnalysisRun.class).run().analysed()).isEqualTo(2);
      killedAtItsEnd(context);
      context
          .getBean(JdbcTemplate.class)
          .update("UPDATE source_file SET analysis = '', outcome = '' WHERE path = 'two.txt'");
    }
    try (ConfigurableApplicationContext context = start(RejectLimit.NONE, true)) {
      RunResult result = context.getBean(AnalysisRun.class).run();

      assertThat(result.restarted()).isTrue();
      assertThat(result.analysed()).isEqualTo(1);
      assertThat(result.used()).isEqualTo(2);
      assertThat(context.getBean(AnalysisRun.class).run().analysed())
          .as("the next run is another")
          .isEqualTo(2);
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

        assertThat(result.restarted()).isTrue();
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
            "UPDATE batch_job_execution SET status = 'STARTED', exit_code = 'UNKNOWN',"
                + " end_time = NULL WHERE job_execution_id ="
                + " (SELECT MAX(job_execution_id) FROM batch_job_execution)");
  }

  private ConfigurableApplicationContext start(RejectLimit limit) throws Exception {
    return start(limit, false);
  }

  private ConfigurableApplicationContext start(RejectLimit limit, boolean full) throws Exception {
    return start(options(limit, full, 2));
  }

  private AnalysisOptions options(RejectLimit limit, boolean full, int threads) {
    return new AnalysisOptions(
        folder.resolve("in"),
        folder.resolve("out"),
        "jdbc:h2:file:" + folder.resolve("db/facts"),
        Optional.empty(),
        threads,
        SourceLimits.DEFAULT,
        limit,
        full,
        CsvStyle.DEFAULT,
        ReportOptions.DEFAULT,
        Optional.empty());
  }

  private ConfigurableApplicationContext start(AnalysisOptions options) throws Exception {
    Files.createDirectories(folder.resolve("out"));
    return AnalysisApplication.start(options, Tagging::shipped, RunProgress.SILENT);
  }

  private static JobExecution last(ConfigurableApplicationContext context) {
    JobRepository repository = context.getBean(JobRepository.class);
    return repository.getLastJobExecution(repository.getLastJobInstance("analysis"));
  }

  private static java.util.stream.Stream<StepExecution> partitions(JobExecution execution) {
    return execution.getStepExecutions().stream()
        .filter(step -> step.getStepName().startsWith("analyse-partition"));
  }

  private void write(String name, String content) throws Exception {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
