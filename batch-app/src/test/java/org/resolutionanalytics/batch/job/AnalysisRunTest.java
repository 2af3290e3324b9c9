package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.changes.ThemeTotal;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.database.OutOfMemoryHalt;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.store.Register;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs that end as they should. */
class AnalysisRunTest extends RealJob {
  private static final List<String> TABLES =
      List.of("compare", "count", "places", "documents", "page", "statistics", "series");

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
          .doesNotContain("places", "documents", "page", "descriptions");

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
}
