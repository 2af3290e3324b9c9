package org.resolutionanalytics.batch.job.partition;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.resolutionanalytics.batch.job.partition.Attempt.Fate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** The attempts at the partitions of a run, as its manager sees them. */
public final class Partitions {
  /** Every session of a worker has a name that starts so, and goes on with the worker's. */
  public static final String SESSION = "resolutions worker ";

  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** A worker's commit takes milliseconds; one that lasts longer is frozen or cut off. */
  private static final Duration LONGEST_COMMIT = Duration.ofSeconds(5);

  private static final int TRIES = 24;
  private final JdbcTemplate jdbc;
  private final TransactionOperations transactions;
  private final Duration longestCommit;

  /**
   * The partitions in a database.
   *
   * @param jdbc a PostgreSQL that has the schema
   * @param transactions its transactions
   */
  public Partitions(JdbcTemplate jdbc, TransactionOperations transactions) {
    this(jdbc, transactions, LONGEST_COMMIT);
  }

  Partitions(JdbcTemplate jdbc, TransactionOperations transactions, Duration longestCommit) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    this.longestCommit = Objects.requireNonNull(longestCommit, "longestCommit");
  }

  /**
   * Takes all leases away and withdraws all requests: whoever worked for an earlier run cannot
   * commit any more.
   */
  public void clear() {
    withoutStuckSessions(
        "%",
        () -> {
          jdbc.update("DELETE FROM partition_lease");
          jdbc.update("DELETE FROM int_channel_message");
          jdbc.update("DELETE FROM shared_run");
        });
  }

  /**
   * Notes attempts that are offered to the workers. Takes part in the caller's transaction.
   *
   * @param jobExecutionId the run
   * @param lease how long a worker may be silent
   * @param offers their step executions, slots and numbers
   */
  public void offer(long jobExecutionId, Duration lease, List<Offer> offers) {
    jdbc.batchUpdate(
        "INSERT INTO partition_lease (step_execution_id, job_execution_id, slot, attempt, state,"
            + " lease_millis) VALUES (?, ?, ?, ?, 'waiting', ?)",
        offers.stream()
            .map(
                o ->
                    new Object[] {
                      o.stepExecutionId(), jobExecutionId, o.slot(), o.number(), lease.toMillis()
                    })
            .toList());
  }

  /** How many attempts wait, are worked on, and are done. */
  public Counts counts() {
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "SELECT COUNT(*) FILTER (WHERE state = 'waiting'),"
                + " COUNT(*) FILTER (WHERE state = 'leased'),"
                + " COUNT(*) FILTER (WHERE state = 'done'),"
                + " COUNT(DISTINCT holder) FILTER (WHERE state = 'leased') FROM partition_lease",
            (row, number) ->
                new Counts(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4))));
  }

  /** The attempts that did not come to their end. */
  public List<Attempt> broken() {
    return jdbc.query(
        "SELECT step_execution_id, slot, attempt, state, holder, path, detail FROM partition_lease"
            + " WHERE state IN ('returned', 'failed')"
            + " OR (state = 'leased' AND expires_at < clock_timestamp())"
            + " ORDER BY step_execution_id",
        (row, number) ->
            new Attempt(
                row.getLong(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4).equals("leased")
                    ? Fate.SILENT
                    : Fate.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                row.getString(5),
                row.getString(6),
                row.getString(7)));
  }

  /** The done attempts. */
  public List<Long> done() {
    return jdbc.queryForList(
        "SELECT step_execution_id FROM partition_lease WHERE state = 'done'", Long.class);
  }

  /**
   * Takes a broken attempt away from its worker for good, and does the rest in the same
   * transaction. Does nothing if the worker has been heard of again meanwhile.
   *
   * @param attempt the attempt
   * @param then what else has to be done with it
   * @return whether it was taken away
   */
  public boolean close(Attempt attempt, Runnable then) {
    boolean[] taken = {false};
    withoutStuckSessions(
        attempt.holder(),
        () -> {
          int closed =
              jdbc.update(
                  "UPDATE partition_lease SET state = ? WHERE step_execution_id = ? AND (state IN"
                      + " ('returned', 'failed')"
                      + " OR (state = 'leased' AND expires_at < clock_timestamp()))",
                  attempt.fate() == Fate.SILENT ? "lost" : "retried",
                  attempt.stepExecutionId());
          taken[0] = closed > 0;
          if (taken[0]) {
            then.run();
          }
        });
    return taken[0];
  }

  /**
   * Runs a transaction that needs a lease's row. Whoever was stopped in the middle of a commit
   * keeps its row locked for as long as its session lasts, which may be for ever; that session is
   * ended.
   */
  private void withoutStuckSessions(String holder, Runnable work) {
    for (int tries = 1; ; tries++) {
      try {
        transactions.executeWithoutResult(
            status -> {
              jdbc.execute("SET LOCAL lock_timeout = " + longestCommit.toMillis());
              work.run();
            });
        return;
      } catch (DataAccessException e) {
        // Spring has no name of its own for either.
        boolean locked =
            SqlStates.any(
                e,
                sql ->
                    SqlStates.of(sql).equals(SqlStates.LOCKED)
                        || SqlStates.of(sql).equals(SqlStates.DEADLOCK));
        if (tries == TRIES || !locked) {
          throw e;
        }
        endSessions(holder);
      }
    }
  }

  private void endSessions(String holder) {
    try {
      List<String> ended =
          jdbc.queryForList(
              "SELECT application_name FROM pg_stat_activity WHERE application_name LIKE ?"
                  + " AND xact_start < clock_timestamp() - ? * INTERVAL '1 millisecond'"
                  + " AND pg_terminate_backend(pid)",
              String.class,
              SESSION + holder,
              longestCommit.toMillis() / 2);
      ended.forEach(name -> LOG.warn("Ended a session that did not answer: {}", name));
    } catch (DataAccessException e) {
      LOG.warn(
          "A worker that does not answer keeps a row locked, and this user may not end its"
              + " session: {}",
          e.getMessage());
    }
  }

  /**
   * An attempt to be offered.
   *
   * @param stepExecutionId its number
   * @param slot the partition
   * @param number the how many-th attempt that counts, from 1
   */
  public record Offer(long stepExecutionId, int slot, int number) {}

  /**
   * How far the partitions are.
   *
   * @param waiting attempts that nobody has taken
   * @param leased attempts that somebody works on
   * @param done partitions that are done
   * @param workers how many workers hold a partition
   */
  public record Counts(int waiting, int leased, int done, int workers) {}
}
