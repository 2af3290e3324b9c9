package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.PostgresServer;
import org.resolutionanalytics.batch.job.history.HistoryApplication;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** A real PostgreSQL gives the same bytes as H2. */
class PostgresTest {
  @TempDir private static Path home;
  private static Optional<PostgresServer> server = Optional.empty();

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    server = Optional.of(PostgresServer.startOrSkip(home));
  }

  @AfterAll
  static void stop() throws Exception {
    if (server.isPresent()) {
      server.get().stop();
    }
  }

  @BeforeEach
  void input() throws Exception {
    Files.createDirectories(in());
    for (int i = 0; i < 20; i++) {
      Files.writeString(in().resolve((i % 2 == 0 ? "é" : "Z") + i + ".txt"), Texts.resolution(i));
    }
    Files.writeString(in().resolve("bad.txt"), "Buy milk.");
    try (var connection = DriverManager.getConnection(url());
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA public CASCADE");
      statement.execute("CREATE SCHEMA public");
    }
  }

  @Test
  void theSameBytesFromBothDatabases() throws Exception {
    CommandLineRun h2 = CommandLineRun.of("analyse", in(), "--out", folder.resolve("h2"));
    CommandLineRun postgres = postgres("pg");
    CommandLineRun again = postgres("pg");

    assertThat(postgres.err()).doesNotContain("Failed");
    assertThat(List.of(h2.exitCode(), postgres.exitCode(), again.exitCode()))
        .containsExactly(3, 3, 3);
    assertThat(again.out()).contains("0 files analysed in this run");
    for (Path table : tables(folder.resolve("h2"))) {
      assertThat(folder.resolve("pg").resolve(table.getFileName()))
          .as(table.getFileName().toString())
          .hasSameTextualContentAs(table);
    }
  }

  /** The claim of the session is free again, and its step is repeated: the same run goes on. */
  @Test
  void aLostConnectionIsNoEnd() throws Exception {
    for (int i = 100; i < 500; i++) {
      Files.writeString(in().resolve("n" + i + ".txt"), Texts.resolution(i));
    }
    CommandLineRun h2 = CommandLineRun.of("analyse", in(), "--out", folder.resolve("h2"));
    CompletableFuture<CommandLineRun> postgres =
        CompletableFuture.supplyAsync(() -> postgres("pg"));
    int ended = 0;
    try (var other = DriverManager.getConnection(url());
        var statement = other.createStatement()) {
      while (ended == 0 && !postgres.isDone()) {
        // A claim: its rows are locked, and its session waits for the analysis.
        try (var sessions =
            statement.executeQuery(
                "SELECT count(*) FROM (SELECT DISTINCT l.pid FROM pg_locks l JOIN pg_stat_activity a"
                    + " ON a.pid = l.pid WHERE l.relation = to_regclass('source_unit') AND l.mode ="
                    + " 'RowShareLock' AND a.state = 'idle in transaction') claims"
                    + " WHERE pg_terminate_backend(pid)")) {
          sessions.next();
          ended = sessions.getInt(1);
        }
      }
    }

    assertThat(postgres.get().exitCode()).as(postgres.get().err()).isEqualTo(3);
    assertThat(ended).isPositive();
    assertThat(h2.exitCode()).isEqualTo(3);
    try (Stream<Path> files = Files.list(folder.resolve("h2"))) {
      for (Path table : files.filter(file -> file.toString().endsWith(".csv")).toList()) {
        assertThat(folder.resolve("pg").resolve(table.getFileName()))
            .as(table.getFileName().toString())
            .hasSameTextualContentAs(table);
      }
    }
  }

  @Test
  void aSecondRunOnTheDatabaseLeaves() throws Exception {
    assertThat(postgres("pg").exitCode()).isEqualTo(3);
    try (var other = DriverManager.getConnection(url());
        var statement = other.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(8243121615369761897)");

      CommandLineRun run = postgres("pg");

      assertThat(run.exitCode()).isEqualTo(6);
      assertThat(run.err()).contains("Another run holds the database").doesNotContain("user=");
    }
  }

  @Test
  void aDatabaseThatIsDownFailsTheRunAndTheNextOneWorks() throws Exception {
    assertThat(postgres("pg").exitCode()).isEqualTo(3);
    String before = Files.readString(folder.resolve("pg/clauses.csv"));
    server.orElseThrow().down();
    try {
      CommandLineRun run = postgres("pg", "-Ddown");
      assertThat(run.exitCode()).isNotZero();
      assertThat(folder.resolve("pg/clauses.csv")).hasContent(before);
    } finally {
      server.orElseThrow().up();
    }
    assertThat(postgres("pg").exitCode()).isEqualTo(3);
  }

  @Test
  void recordsOfStepsThatStartAtOnceAreMadeSideBySide() throws Exception {
    try (var context =
        ResolutionsApplication.start(
            new DatabaseUrl(url()), List.of(), 4, HistoryApplication.class, none -> {})) {
      JobRepository records = context.getBean(JobRepository.class);
      JobParameters none = new JobParameters();
      JobExecution run =
          records.createJobExecution(
              records.createJobInstance("side-by-side", none), none, new ExecutionContext());
      Callable<Integer> steps =
          () -> {
            for (int i = 0; i < 250; i++) {
              records.createStepExecution("step " + i, run);
            }
            return 250;
          };
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        for (Future<Integer> made : threads.invokeAll(List.of(steps, steps, steps, steps))) {
          assertThat(made.get()).isEqualTo(250);
        }
      } finally {
        threads.shutdownNow();
      }
    }
  }

  private CommandLineRun postgres(String out, Object... ignored) {
    return CommandLineRun.of("analyse", in(), "--out", folder.resolve(out), "--database", url());
  }

  private static String url() {
    return server.orElseThrow().url() + "&connectTimeout=5";
  }

  private static List<Path> tables(Path out) throws Exception {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .filter(file -> !file.endsWith("changes.csv"))
          .sorted()
          .toList();
    }
  }

  private Path in() {
    return folder.resolve("in");
  }
}
