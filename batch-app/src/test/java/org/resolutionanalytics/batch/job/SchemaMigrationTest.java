package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.source.SourceLimits;

/** A database that an older version of the program left is brought up to date by the next run. */
class SchemaMigrationTest {
  @TempDir private Path folder;

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(folder.resolve("in/d" + i + ".txt"), Texts.resolution(i));
    }
  }

  @Test
  void theFactsOfAnOlderSchemaAreKept() throws Exception {
    assertThat(analyse().exitCode()).isZero();
    String clauses = Files.readString(folder.resolve("out/clauses.csv"));
    // The schema as it was before version 3, with the facts in it.
    try (Connection database = database();
        Statement sql = database.createStatement()) {
      sql.execute("DROP TABLE run");
      sql.execute("DROP TABLE snapshot");
      sql.execute("ALTER TABLE facts DROP COLUMN analysis");
      assertThat(
              sql.executeUpdate(
                  "DELETE FROM \"flyway_schema_history\" WHERE CAST(\"version\" AS INT) >= 3"))
          .isPositive();
    }

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("0 files analysed in this run");
    assertThat(folder.resolve("out/clauses.csv")).hasContent(clauses);
    assertThat(CommandLineRun.of("history", "--out", folder.resolve("out")).out())
        .contains("all_used");
  }

  @Test
  void aSchemaWithoutFactsIsFilled() throws Exception {
    Files.createDirectories(folder.resolve("out/.state"));
    Flyway.configure().dataSource(url(), null, null).target("1").load().migrate();
    try (Connection database = database();
        Statement sql = database.createStatement()) {
      sql.execute(
          "INSERT INTO batch_job_instance (job_instance_id, version, job_name, job_key)"
              + " VALUES (NEXT VALUE FOR batch_job_instance_seq, 0, 'earlier', 'k')");
    }

    CommandLineRun run = analyse();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 files analysed in this run");
    try (Connection database = database();
        Statement sql = database.createStatement();
        ResultSet kept =
            sql.executeQuery(
                "SELECT COUNT(*) FROM batch_job_instance WHERE job_name = 'earlier'")) {
      assertThat(kept.next()).isTrue();
      assertThat(kept.getInt(1)).isEqualTo(1);
    }
  }

  /** Threads that others make may have a class loader that does not see the scripts. */
  @Test
  void theClassLoaderOfTheThreadDoesNotMatter() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (SchemaMigration migration = SchemaMigration.start(url())) {
      migration.await();
    } finally {
      thread.setContextClassLoader(before);
    }

    try (Connection database = database();
        Statement sql = database.createStatement()) {
      assertThat(sql.executeQuery("SELECT COUNT(*) FROM facts").next()).isTrue();
    }
  }

  /** H2 cannot take back half of a migration, so nothing of it may be in its file. */
  @Test
  void aMigrationThatFailsWritesNothing() throws Exception {
    inTheWayOfTheThirdScript();

    CommandLineRun failed = analyse();

    assertThat(failed.exitCode()).isEqualTo(5);
    assertThat(failed.err()).contains("SNAPSHOT").doesNotContain("memory");
    try (Connection database = database();
        Statement sql = database.createStatement()) {
      assertThatThrownBy(() -> sql.executeQuery("SELECT 1 FROM facts"))
          .hasMessageContaining("FACTS");
      sql.execute("DROP TABLE snapshot");
    }
    assertThat(analyse().exitCode()).isZero();
  }

  /** Whatever ends a first start, the next run finds all of the schema. */
  @Test
  void aStartThatFailsLeavesNoHalfSchema() throws Exception {
    assertThatThrownBy(this::startWithoutLexicon).hasStackTraceContaining("no lexicon");

    assertThat(analyse().exitCode()).isZero();
  }

  /** The migration's failure may have made the start fail, or have nothing to do with it. */
  @Test
  void whereMigrationAndStartFailBothAreTold() throws Exception {
    inTheWayOfTheThirdScript();

    assertThatThrownBy(this::startWithoutLexicon)
        .hasStackTraceContaining("SNAPSHOT")
        .satisfies(problem -> assertThat(problem.getSuppressed()).isNotEmpty());
  }

  private void startWithoutLexicon() {
    AnalysisOptions options =
        new AnalysisOptions(
            folder.resolve("in"),
            folder.resolve("out"),
            url(),
            Optional.empty(),
            1,
            SourceLimits.DEFAULT,
            RejectLimit.NONE,
            false,
            CsvStyle.DEFAULT,
            ReportOptions.DEFAULT,
            Optional.empty());
    AnalysisApplication.start(
            options,
            () -> {
              throw new IllegalStateException("no lexicon");
            },
            RunProgress.SILENT)
        .close();
  }

  private void inTheWayOfTheThirdScript() throws Exception {
    Files.createDirectories(folder.resolve("out/.state"));
    Flyway.configure().dataSource(url(), null, null).target("1").load().migrate();
    try (Connection database = database();
        Statement sql = database.createStatement()) {
      sql.execute("CREATE TABLE snapshot (document VARCHAR(10))");
    }
  }

  private CommandLineRun analyse() {
    return CommandLineRun.of(
        "analyse", folder.resolve("in"), "--out", folder.resolve("out"), "--threads", 1);
  }

  private Connection database() throws Exception {
    return DriverManager.getConnection(url());
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("out/.state/resolutions");
  }
}
