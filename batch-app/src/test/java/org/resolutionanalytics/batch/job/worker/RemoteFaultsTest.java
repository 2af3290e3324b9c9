package org.resolutionanalytics.batch.job.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.database.PostgresServer;
import org.resolutionanalytics.batch.job.worker.RemoteRun.Started;

/** What harms a manager, its workers, and their database: real processes, a real PostgreSQL. */
@Tag("slow")
class RemoteFaultsTest {
  private static final String NAMESPACE = "resolutions-test";
  private static final String HERE = "10.213.77.1";
  private static final String THERE = "10.213.77.2";

  @TempDir private Path home;
  @TempDir private Path folder;
  private Optional<PostgresServer> server = Optional.empty();

  @BeforeEach
  void start() throws Exception {
    server = Optional.of(PostgresServer.startOrSkip(home));
  }

  @AfterEach
  void stop() throws Exception {
    shell("ip netns pids " + NAMESPACE + " | xargs -r kill -9; ip netns del " + NAMESPACE);
    shell("ip link del ra-here");
    if (server.isPresent()) {
      server.get().stop();
    }
  }

  @Test
  void aFrozenWorkerThatComesBackLateCannotCommit() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started frozen = run.worker();
      Started manager = run.manager();
      run.freezeAtWork(frozen);
      Started second = run.worker();

      assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
      assertThat(run.published()).isEqualTo(expected);
      run.signal("CONT", frozen);
      frozen.says("The connection to the database was lost");
      assertThat(run.published()).isEqualTo(expected);
      assertThat(frozen.process().isAlive()).isTrue();
      assertThat(second.process().isAlive()).isTrue();
    }
  }

  /** The database waits for what comes after the facts, which a frozen process does not send. */
  @Test
  void aWorkerFrozenInItsCommitKeepsNothingLocked() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started frozen = run.worker();
      frozen.says("is ready");
      Started manager = run.manager();
      RemoteRun.eventually(() -> run.count("SELECT count(*) FROM source_unit") > 0);
      run.execute(
          "CREATE FUNCTION slow() RETURNS TRIGGER AS $$ BEGIN PERFORM pg_sleep(1); RETURN NULL; END $$"
              + " LANGUAGE plpgsql",
          "CREATE TRIGGER slow AFTER INSERT ON facts FOR EACH STATEMENT EXECUTE FUNCTION slow()");
      RemoteRun.eventually(
          () ->
              run.count(
                      "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE"
                          + " 'INSERT INTO facts%' AND application_name LIKE 'resolutions worker%'")
                  > 0);
      run.signal("STOP", frozen);
      run.execute("DROP TRIGGER slow ON facts");
      Started second = run.worker();

      assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
      assertThat(second.process().isAlive()).isTrue();
      assertThat(run.published()).isEqualTo(expected);
    }
  }

  @Test
  void aWorkerIsCutOffForAMinute() throws Exception {
    boolean permitted =
        shell("ip netns add " + NAMESPACE) == 0
            && shell(
                    "ip link add ra-here type veth peer name ra-there netns "
                        + NAMESPACE
                        + " && ip addr add "
                        + HERE
                        + "/24 dev ra-here && ip link set ra-here up && ip netns exec "
                        + NAMESPACE
                        + " sh -c 'ip addr add "
                        + THERE
                        + "/24 dev ra-there && ip link set ra-there up'")
                == 0;
    if (!permitted) {
      System.err.println("SKIPPED: network namespaces are not permitted here (needs root)");
    }
    assumeTrue(permitted, "network namespaces are not permitted");
    PostgresServer postgres = server.orElseThrow();
    postgres.down();
    postgres.listenOn(HERE, HERE + "/24");
    postgres.up();
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started away = run.workerAt(List.of("ip", "netns", "exec", NAMESPACE), postgres.url(HERE));
      Started manager = run.manager();
      run.awaitClaim(away);

      assertThat(shell("ip link set ra-here down")).isZero();
      Started second = run.worker();
      TimeUnit.SECONDS.sleep(60);
      assertThat(shell("ip link set ra-here up")).isZero();

      assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
      assertThat(run.published()).isEqualTo(expected);
      // The other one ends, and who was away works on the next run alone.
      second.process().destroyForcibly().waitFor();
      Started next = run.manager("--full");
      assertThat(next.exitCode()).as(next.told() + away.told()).isEqualTo(3);
      assertThat(withoutChanges(run.published())).isEqualTo(withoutChanges(expected));
    }
  }

  @Test
  void theManagerIsKilledAndANewOneResumes() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started worker = run.worker();
      Started frozen = run.worker();
      // So long that the next manager is there before the frozen worker's claim is free.
      Started manager = run.manager("--timeout-per-document", "10");
      run.freezeAtWork(frozen);
      manager.process().destroyForcibly().waitFor();

      Started next = run.manager();
      // It begins when the database has ended the frozen worker's session, and not before.
      next.says("Waiting for workers of an earlier run");
      run.signal("CONT", frozen);

      assertThat(next.exitCode()).as(next.told()).isEqualTo(3);
      assertThat(next.told()).contains("was interrupted; this run resumed it");
      assertThat(run.published()).isEqualTo(expected);
      assertThat(run.count("SELECT count(*) FROM source_unit")).isEqualTo(602);
      assertThat(worker.process().isAlive()).isTrue();
    }
  }

  @Test
  void postgresIsRestartedAndAllWaitAndGoOn() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started first = run.worker();
      Started second = run.worker();
      Started manager = run.manager();
      RemoteRun.eventually(() -> run.done() > 0);

      server.orElseThrow().down();
      manager.says("The database does not answer");
      first.says("The database does not answer");
      server.orElseThrow().up();

      assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
      assertThat(manager.told()).contains("The database answers again");
      assertThat(run.published()).isEqualTo(expected);
      assertThat(first.process().isAlive()).isTrue();
      assertThat(second.process().isAlive()).isTrue();
    }
  }

  /** Workers with different numbers of threads come and go, and are killed at any moment. */
  @Test
  void workersComeAndGo() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      java.util.Random random = new java.util.Random(5);
      Started manager = run.manager();
      for (int i = 0; manager.process().isAlive(); i++) {
        Started worker = run.worker("--threads", Integer.toString(1 + random.nextInt(4)));
        if (i < 6) {
          worker.says("is ready");
          worker.process().waitFor(50 + random.nextInt(400), TimeUnit.MILLISECONDS);
          worker.process().destroyForcibly().waitFor();
        } else {
          manager.exitCode();
        }
      }
      assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
      assertThat(run.published()).isEqualTo(expected);
    }
  }

  private RemoteRun run(int documents) throws Exception {
    return new RemoteRun(folder, server.orElseThrow(), documents);
  }

  /** The tables but that which compares a run with the last one. */
  private static Map<String, String> withoutChanges(Map<String, String> tables) {
    Map<String, String> others = new java.util.TreeMap<>(tables);
    others.remove("changes.csv");
    return others;
  }

  private static int shell(String command) throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor();
  }
}
