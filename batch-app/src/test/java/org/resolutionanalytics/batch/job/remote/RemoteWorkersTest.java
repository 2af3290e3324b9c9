package org.resolutionanalytics.batch.job.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.job.PostgresServer;
import org.resolutionanalytics.batch.job.remote.RemoteRun.Started;
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
      Started first = run.worker();
      Started second = run.worker();
      CompletableFuture<CommandLineRun> manager = manager(run, "--lease", "2s");

      run.freezeAtWork(first);
      first.process().destroyForcibly().waitFor();
      Map<String, String> expected = run.expected();

      CommandLineRun ended = manager.get();
      assertThat(ended.exitCode()).as(ended.err() + second.told()).isEqualTo(3);
      assertThat(run.published()).isEqualTo(expected);
      assertThat(
              run.count(
                  "SELECT count(*) FROM batch_step_execution WHERE status = 'FAILED'"
                      + " AND exit_message LIKE 'Offered again (SILENT)%'"))
          .isEqualTo(1);
      assertThat(run.count("SELECT count(*) FROM partition_lease")).isZero();

      second.process().destroy();
      second.says("Worker ends");
    }
  }

  @Test
  void aWorkerWithoutTheFolderGivesBackAndNothingIsRejectedWrongly() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 60)) {
      Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
      Files.writeString(elsewhere.resolve("d1.txt"), "Another text.");
      CompletableFuture<CommandLineRun> manager = manager(run);
      try (RunningWorker blind = new RunningWorker(run.url(), Optional.of(elsewhere))) {
        RemoteRun.eventually(
            () ->
                run.count(
                        "SELECT count(*) FROM batch_step_execution"
                            + " WHERE exit_message LIKE 'Offered again (RETURNED)%'")
                    > 0);
      }
      try (RunningWorker seeing = new RunningWorker(run.url(), Optional.empty())) {
        assertThat(manager.get().exitCode()).as(manager.get().err()).isEqualTo(3);
        assertThat(seeing.isRunning()).isTrue();
      }
      assertThat(run.published()).isEqualTo(run.expected());
    }
  }

  @Test
  void theUsersLexiconAndLimitsComeWithTheRun() throws Exception {
    try (RemoteRun run = new RemoteRun(folder, server.orElseThrow(), 25);
        RunningWorker worker = new RunningWorker(run.url(), Optional.of(run.in()))) {
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
        RunningWorker worker = new RunningWorker(run.url(), Optional.empty())) {
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
          "INSERT INTO shared_run (job_execution_id, analysis_key, program, input, max_file_bytes,"
              + " max_text_length, timeout_millis, nested_scope, lexicon_name) VALUES"
              + " (77, 'other-key', 'other-program', '/nowhere', 1000, 1000, 1000, 'KEY', '')",
          "INSERT INTO partition_lease (step_execution_id, job_execution_id, slot, attempt, state,"
              + " lease_millis) VALUES (99, 77, 0, 1, 'waiting', 60000)");

      CommandLineRun worker =
          CommandLineRun.of("worker", "--database", run.url(), "--stop-when-idle", "1s");

      assertThat(worker.exitCode()).isZero();
      assertThat(run.count("SELECT count(*) FROM partition_lease WHERE state = 'waiting'"))
          .isEqualTo(1);
    }
  }

  private static CompletableFuture<CommandLineRun> manager(RemoteRun run, String... more) {
    return CompletableFuture.supplyAsync(
        () -> CommandLineRun.of(run.managerCommand(more).toArray()));
  }

  /** A worker in this process. */
  private static final class RunningWorker implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Worker worker;
    private final Thread thread;

    RunningWorker(String url, Optional<Path> input) throws InterruptedException {
      // The schema is there before the worker asks for it, so that it does not wait.
      Flyway.configure()
          .dataSource(url, null, null)
          .locations("classpath:db/migration", "classpath:db/postgresql")
          .placeholders(Map.of("bytewise", "COLLATE \"C\""))
          .load()
          .migrate();
      context = WorkerApplication.start(new WorkerOptions(url, 2, input, Optional.empty()));
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
