package org.resolutionanalytics.batch.job.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.job.PostgresServer;
import org.resolutionanalytics.batch.job.partition.Partitions.Offer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Leases in a real PostgreSQL, where sessions lock rows and do not end. */
class PartitionsTest {
  private static final long RUN = 7;
  private static final Duration COMMIT = Duration.ofMillis(200);

  @TempDir private Path home;
  private Optional<PostgresServer> server = Optional.empty();

  @BeforeEach
  void start() throws Exception {
    PostgresServer started = PostgresServer.startOrSkip(home);
    server = Optional.of(started);
    Flyway.configure()
        .dataSource(started.url(), null, null)
        .locations("classpath:db/migration", "classpath:db/postgresql")
        .placeholders(Map.of("bytewise", "COLLATE \"C\""))
        .load()
        .migrate();
  }

  @AfterEach
  void stop() throws Exception {
    if (server.isPresent()) {
      server.get().stop();
    }
  }

  @Test
  void takesAPartitionFromAWorkerThatIsStuckInItsCommit() throws Exception {
    Partitions partitions = partitions();
    Lease lease = leased(partitions, "frozen");
    try (Connection stuck = session("frozen");
        Statement commit = stuck.createStatement()) {
      stuck.setAutoCommit(false);
      commit.executeUpdate(
          "UPDATE partition_lease SET expires_at = clock_timestamp() - INTERVAL '1 minute'");
      stuck.commit();
      commit.executeUpdate("UPDATE partition_lease SET detail = 'in the middle of a commit'");

      List<Attempt> broken = partitions.broken();
      assertThat(broken).extracting(Attempt::fate).containsExactly(Attempt.Fate.SILENT);
      assertThat(partitions.close(broken.get(0), () -> {})).isTrue();

      assertThatThrownBy(stuck::commit).isInstanceOf(java.sql.SQLException.class);
    }
    assertThatThrownBy(() -> new Leases(jdbc(), "frozen").hold(lease))
        .isInstanceOf(LeaseLostException.class);
  }

  @Test
  void aNewRunTakesAllLeasesAlsoFromStuckWorkers() throws Exception {
    Partitions partitions = partitions();
    leased(partitions, "frozen");
    try (Connection stuck = session("frozen");
        Statement commit = stuck.createStatement()) {
      stuck.setAutoCommit(false);
      commit.executeUpdate("UPDATE partition_lease SET detail = 'in the middle of a commit'");

      partitions.clear();

      assertThat(partitions.counts()).isEqualTo(new Partitions.Counts(0, 0, 0, 0));
    }
  }

  @Test
  void leavesOtherSessionsAlone() throws Exception {
    Partitions partitions = partitions();
    leased(partitions, "frozen");
    try (Connection other = session("another");
        Connection stuck = session("frozen");
        Statement commit = stuck.createStatement();
        Statement work = other.createStatement()) {
      other.setAutoCommit(false);
      work.execute("SELECT 1");
      stuck.setAutoCommit(false);
      commit.executeUpdate(
          "UPDATE partition_lease SET expires_at = clock_timestamp() - INTERVAL '1 minute'");
      stuck.commit();
      commit.executeUpdate("UPDATE partition_lease SET detail = 'in the middle of a commit'");

      assertThat(partitions.close(partitions.broken().get(0), () -> {})).isTrue();

      assertThat(work.execute("SELECT 1")).isTrue();
    }
  }

  private Lease leased(Partitions partitions, String holder) {
    partitions.offer(RUN, Duration.ofMinutes(1), List.of(new Offer(1, 0, 1)));
    return new Leases(jdbc(), holder).take(1).orElseThrow();
  }

  private Connection session(String worker) throws Exception {
    String name = (Partitions.SESSION + worker).replace(" ", "%20");
    return DriverManager.getConnection(server.orElseThrow().url() + "&ApplicationName=" + name);
  }

  private JdbcTemplate jdbc() {
    return new JdbcTemplate(new DriverManagerDataSource(server.orElseThrow().url()));
  }

  private Partitions partitions() {
    JdbcTemplate jdbc = jdbc();
    JdbcTransactionManager transactions =
        new JdbcTransactionManager(java.util.Objects.requireNonNull(jdbc.getDataSource()));
    return new Partitions(jdbc, new TransactionTemplate(transactions), COMMIT);
  }
}
