package org.resolutionanalytics.batch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.csv.CsvDialect;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.AnalysisRun;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.ReportOptions;
import org.resolutionanalytics.batch.job.RunProgress;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that another version, or a start that did not come to its end, has left. */
class SchemaTest {
  @TempDir private Path folder;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(folder.resolve("out/.state"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(folder.resolve("in/d" + i + ".txt"), Texts.resolution(i));
    }
  }

  @Test
  void aDatabaseFromBeforeTheRegisterIsMadeAnew() throws Exception {
    flyway("classpath:db/before-register", "4").migrate();
    execute(
        "INSERT INTO source_file (path, document, bytes, sha256, inventory, slot, analysis,"
            + " outcome) VALUES ('d0.txt', 'd0', 1, 'ab', 1, 0, 'old', 'used')");

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 documents in the reports, 3 files analysed in this run");
    assertThat(analyse().out()).contains("0 files analysed in this run");
  }

  /** H2 cannot take back half of a script: a process that died in it leaves some of its tables. */
  @Test
  void aScriptThatWasCutOffIsRunAgain() throws Exception {
    flyway("classpath:db/migration", "10").migrate();
    try (var script =
        SchemaTest.class.getResourceAsStream("/db/migration/V11__register_and_facts.sql")) {
      String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      execute(sql.substring(0, sql.indexOf(";\n")).replace("${bytewise}", ""));
    }

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 documents in the reports");
  }

  /** Whatever ends a first start, the next run finds all of the schema. */
  @Test
  void aStartThatFailsLeavesNoHalfSchema() throws Exception {
    AnalysisOptions options =
        new AnalysisOptions(
            CorpusFolders.of(List.of(folder.resolve("in"))),
            folder.resolve("out"),
            new DatabaseUrl(url()),
            Optional.empty(),
            1,
            SourceLimits.DEFAULT,
            RejectLimit.NONE,
            false,
            CsvDialect.DEFAULT,
            ReportOptions.DEFAULT,
            false);
    try (ConfigurableApplicationContext context =
        AnalysisRun.start(
            options,
            List.of(),
            () -> {
              throw new IllegalStateException("no lexicon");
            },
            RunProgress.SILENT)) {
      assertThatThrownBy(() -> context.getBean(AnalysisRun.class))
          .hasStackTraceContaining("no lexicon");
    }

    assertThat(analyse().exitCode()).isZero();
  }

  @Test
  void aNewerSchemaIsRefusedByEveryCommand() throws Exception {
    assertThat(analyse().exitCode()).isZero();
    String before = Files.readString(folder.resolve("out/clauses.csv"));
    execute(
        "INSERT INTO \"flyway_schema_history\" SELECT MAX(\"installed_rank\") + 1, '1000', 'newer',"
            + " 'SQL', 'V1000__newer.sql', 1, 'SA', CURRENT_TIMESTAMP, 1, TRUE"
            + " FROM \"flyway_schema_history\"");
    Files.writeString(folder.resolve("in/other.txt"), Texts.resolution(9));

    for (CommandLineRun run :
        List.of(
            analyse(),
            CommandLineRun.of("history", "--out", folder.resolve("out")),
            CommandLineRun.of("purge", "--older-than", "1d", "--out", folder.resolve("out")))) {
      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err())
          .contains(
              "Failed: The database was made by a newer version of the program. Use that version,"
                  + " or name another database with --database.");
    }
    assertThat(folder.resolve("out/clauses.csv")).hasContent(before);
  }

  private Flyway flyway(String scripts, String target) {
    return Flyway.configure()
        .dataSource(url(), null, null)
        .locations(scripts)
        .placeholders(Map.of("bytewise", ""))
        .target(target)
        .load();
  }

  private void execute(String sql) throws Exception {
    try (Connection database = DriverManager.getConnection(url());
        Statement statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private CommandLineRun analyse() {
    return CommandLineRun.of(
        "analyse", folder.resolve("in"), "--out", folder.resolve("out"), "--threads", 1);
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("out/.state/resolutions");
  }
}
