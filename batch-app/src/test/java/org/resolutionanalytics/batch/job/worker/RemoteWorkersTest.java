package org.resolutionanalytics.batch.job.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.PostgresServer;
import org.resolutionanalytics.batch.job.worker.RemoteRun.Started;
import org.springframework.context.ConfigurableApplicationContext;

/** A manager and workers on a real PostgreSQL. What harms them more slowly: RemoteFaultsTest. */
class RemoteWorkersTest {
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

  @Test
  void aWorkerIsKilledAndTheTablesAreThoseOfOneProcess() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 300)) {
      // Before the manager, which is in this process, too: Spring Batch takes steps of the same
      // number in two databases for one.
      Map<String, String> expected = run.expected();
      Started first = run.worker();
      Started second = run.worker();
      CompletableFuture<CommandLineRun> manager = manager(run);

      run.freezeAtWork(first);
      first.process().destroyForcibly().waitFor();

      CommandLineRun ended = manager.get();
      assertThat(ended.exitCode()).as(ended.err() + second.told()).isEqualTo(3);
      assertThat(run.published()).isEqualTo(expected);
      second.process().destroy();
      second.says("Worker ends");
    }
  }

  /** Other contents under the same names, then a worker that lacks one file. */
  @Test
  void whatAWorkerDoesNotSeeItLeavesAndNothingIsRejectedWrongly() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 60)) {
      Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
      Path lacking = Files.createDirectories(folder.resolve("lacking"));
      for (int i = 0; i < 60; i++) {
        String name = "d" + i + ".txt";
        Files.writeString(elsewhere.resolve(name), "Another text.");
        if (i > 0) {
          Files.copy(run.in().resolve(name), lacking.resolve(name));
        }
      }
      Files.copy(run.in().resolve("bad.txt"), lacking.resolve("bad.txt"));
      CompletableFuture<CommandLineRun> manager = manager(run);
      try (RunningWorker blind = new RunningWorker(run.url(), List.of(elsewhere))) {
        RemoteRun.eventually(
            () -> run.count("SELECT count(*) FROM source_unit WHERE left_by <> ''") > 0);
        assertThat(blind.isRunning()).isTrue();
      }
      try (RunningWorker lacksOne = new RunningWorker(run.url(), List.of(lacking))) {
        assertThat(manager.get().exitCode()).as(manager.get().err()).isEqualTo(3);
        assertThat(lacksOne.isRunning()).isTrue();
      }
      assertThat(run.published()).isEqualTo(run.expected());
    }
  }

  @Test
  void theUsersLexiconAndLimitsComeWithTheRun() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 25);
        RunningWorker worker = new RunningWorker(run.url(), List.of(run.in()))) {
      Path lexicon = folder.resolve("mine.yml");
      Files.writeString(lexicon, "money:\n  - remittance*\n  - cost*\n");
      Files.writeString(run.in().resolve("long.txt"), Texts.resolution(1).repeat(9));
      CommandLineRun manager =
          manager(run, "--lexicon", lexicon.toString(), "--max-file-size", "2k").get();

      assertThat(manager.exitCode()).as(manager.err()).isEqualTo(3);
      assertThat(worker.isRunning()).isTrue();
      Path local = folder.resolve("local-lexicon");
      CommandLineRun.of(
          "analyse", run.in(), "--out", local, "--lexicon", lexicon, "--max-file-size", "2k");
      for (String table : List.of("themes.csv", "rejected.csv")) {
        assertThat(run.out().resolve(table)).hasSameTextualContentAs(local.resolve(table));
      }
      assertThat(run.out().resolve("rejected.csv"))
          .content()
          .contains("empty,empty", "bad,not_a_resolution", "long,too_large");
    }
  }

  @Test
  void tooManyRejectedFilesFailTheRun() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 5);
        RunningWorker worker = new RunningWorker(run.url(), List.of())) {
      CommandLineRun manager = manager(run, "--skip-limit", "1").get();

      assertThat(manager.exitCode()).isEqualTo(5);
      assertThat(manager.err()).contains("2, and the limit is 1");
      assertThat(worker.isRunning()).isTrue();
    }
  }

  @Test
  void aWorkerOfAnotherVersionLeavesTheRunToOthersAndEndsWhenIdle() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 1)) {
      CommandLineRun local =
          CommandLineRun.of(
              "analyse", run.in(), "--out", run.out(), "--database", run.url(), "--quiet");
      assertThat(local.exitCode()).isEqualTo(3);
      // As a manager of another version leaves it.
      run.execute(
          "UPDATE run SET ended = NULL",
          "UPDATE source_unit SET state = 'waiting'",
          "INSERT INTO shared_run (run, analysis, program, folders, max_file_bytes,"
              + " max_text_length, timeout_millis, nested_scope, lexicon_name) SELECT MAX(id),"
              + " 'other-key', 'other-program', '/nowhere', 1000, 1000, 1000, 'KEY', '' FROM run");

      CommandLineRun worker =
          CommandLineRun.of("worker", "--database", run.url(), "--stop-when-idle", "1s");

      assertThat(worker.exitCode()).isZero();
      assertThat(run.done()).isZero();
    }
  }

  /** Runs a manager in this process, with time enough for a document on a busy machine. */
  private static CompletableFuture<CommandLineRun> manager(RemoteRun run, String... more) {
    String[] options =
        Stream.concat(Stream.of("--timeout-per-document", "60"), Stream.of(more))
            .toArray(String[]::new);
    return CompletableFuture.supplyAsync(
        () -> CommandLineRun.of(run.managerCommand(options).toArray()));
  }

  /** A worker in this process. */
  private static final class RunningWorker implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Worker worker;
    private final Thread thread;

    RunningWorker(String url, List<Path> input) throws InterruptedException {
      // The schema is there before the worker asks for it, so that it does not wait.
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("classpath:db/migration", "classpath:db/postgresql")
          .placeholders(Map.of("bytewise", "COLLATE \"C\""))
          .load()
          .migrate();
      context =
          Worker.start(
              new WorkerOptions(
                  "test:" + UUID.randomUUID(), new DatabaseUrl(url), 2, input, Optional.empty()),
              List.of());
      worker = context.getBean(Worker.class);
      thread =
          new Thread(
              () -> {
                try {
                  worker.run();
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              });
      thread.start();
    }

    boolean isRunning() {
      return thread.isAlive();
    }

    @Override
    public void close() throws Exception {
      worker.stop();
      assertThat(worker.awaitEnd(Duration.ofMinutes(1))).isTrue();
      context.close();
    }
  }
}
