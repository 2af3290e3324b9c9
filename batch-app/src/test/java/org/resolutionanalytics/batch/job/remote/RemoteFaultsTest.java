package org.resolutionanalytics.batch.job.remote;

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
import org.resolutionanalytics.batch.job.PostgresServer;
import org.resolutionanalytics.batch.job.remote.RemoteRun.Started;

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
      Started manager = run.manager("--lease", "2s");
      run.freezeAtWork(frozen);
      manager.says("was not heard of");
      // Its partition is offered again, to nobody: the late one is the first to touch it.
      String lost = "SELECT min(step_execution_id) FROM partition_lease WHERE state = 'lost'";
      RemoteRun.eventually(() -> run.count(lost) > 0);
      long old = run.count(lost);
      run.signal("CONT", frozen);
      frozen.says("was given to another");

      Started second = run.worker();
      assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
      assertThat(run.published()).isEqualTo(expected);
      assertThat(
              run.count(
                  "SELECT count(*) FROM batch_step_execution WHERE step_execution_id = "
                      + old
                      + " AND status = 'FAILED' AND exit_message LIKE 'Offered again (SILENT)%'"))
          .as("the late worker did not write into its old step execution")
          .isEqualTo(1);
      assertThat(frozen.process().isAlive()).isTrue();
      assertThat(second.process().isAlive()).isTrue();
    }
  }

  @Test
  void aWorkerFrozenInItsCommitKeepsNothingLocked() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started frozen = run.worker();
      Started manager = run.manager("--lease", "2s");
      run.freezeAtWork(frozen);
      // A session that holds the lease's row as a commit does, and never ends it.
      String url = run.url() + "&ApplicationName=resolutions%20worker%20stuck";
      try (var stuck = java.sql.DriverManager.getConnection(url);
          var statement = stuck.createStatement()) {
        stuck.setAutoCommit(false);
        statement.executeUpdate(
            "UPDATE partition_lease SET holder = 'stuck', expires_at = now() WHERE state = 'leased'");
        // Committed once, so that the row is the stuck one's; then locked for good.
        stuck.commit();
        statement.executeUpdate("UPDATE partition_lease SET attempt = 1 WHERE holder = 'stuck'");
        Started second = run.worker();

        manager.says("Ended a session that did not answer");
        assertThat(manager.exitCode()).as(manager.told()).isEqualTo(3);
        assertThat(second.process().isAlive()).isTrue();
      }
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
      Started manager = run.manager("--lease", "3s");
      RemoteRun.eventually(
          () -> run.count("SELECT count(*) FROM partition_lease WHERE state = 'leased'") == 1);

      assertThat(shell("ip link set ra-here down")).isZero();
      manager.says("was not heard of");
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
  void theManagerIsKilledAndANewOneGoesOn() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started worker = run.worker();
      Started frozen = run.worker();
      Started manager = run.manager("--lease", "2s");
      run.freezeAtWork(frozen);
      manager.process().destroyForcibly().waitFor();
      long committed = run.count("SELECT count(*) FROM source_file WHERE analysis <> ''");

      Started next = run.manager("--lease", "2s");
      // The new one has taken all leases of the old one's workers, before its inventory.
      RemoteRun.eventually(() -> run.count("SELECT count(*) FROM batch_job_execution") == 2);
      run.signal("CONT", frozen);
      frozen.says("was given to another");

      assertThat(next.exitCode()).as(next.told()).isEqualTo(3);
      assertThat(next.told()).contains("Went on with a run that had been broken off");
      assertThat(run.published()).isEqualTo(expected);
      assertThat(run.count("SELECT count(*) FROM source_file")).isEqualTo(602);
      assertThat(committed).isLessThan(602);
      assertThat(worker.process().isAlive()).isTrue();
    }
  }

  @Test
  void postgresIsRestartedAndAllWaitAndGoOn() throws Exception {
    try (RemoteRun run = run(600)) {
      Map<String, String> expected = run.expected();
      Started first = run.worker();
      Started second = run.worker();
      Started manager = run.manager("--lease", "10s");
      RemoteRun.eventually(
          () -> run.count("SELECT count(*) FROM source_file WHERE analysis <> ''") > 0);

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
