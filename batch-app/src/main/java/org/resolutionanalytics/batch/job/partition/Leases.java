package org.resolutionanalytics.batch.job.partition;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The leases of one worker. All times are the database's. {@code clock_timestamp()} and not {@code
 * now()}, which stands still while a transaction lasts.
 */
public final class Leases {
  private static final int DETAIL = 2000;
  private static final String EXPIRES =
      "expires_at = clock_timestamp() + lease_millis * INTERVAL '1 millisecond'";
  private static final String MINE = " AND state = 'leased' AND holder = ?";
  private final JdbcTemplate jdbc;
  private final String holder;

  /**
   * The leases of a worker.
   *
   * @param jdbc the database
   * @param holder the worker's name, which no other has; at most 63 characters
   */
  public Leases(JdbcTemplate jdbc, String holder) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
    this.holder = Objects.requireNonNull(holder, "holder");
  }

  /**
   * Lets the database end the session if the transaction that this is called in does nothing for
   * half a minute: whoever is stopped while it takes an attempt would keep it from all others, and
   * nobody would know.
   */
  public void doNotLinger() {
    jdbc.execute("SET LOCAL idle_in_transaction_session_timeout = '30s'");
  }

  /**
   * Takes an attempt, if nobody has taken it and it still waits.
   *
   * @param stepExecutionId the attempt
   */
  public Optional<Lease> take(long stepExecutionId) {
    List<Lease> taken =
        jdbc.query(
            "UPDATE partition_lease SET state = 'leased', holder = ?, "
                + EXPIRES
                + " WHERE step_execution_id = ? AND state = 'waiting'"
                + " RETURNING step_execution_id, job_execution_id, slot, lease_millis",
            (row, number) ->
                new Lease(
                    row.getLong(1),
                    row.getLong(2),
                    row.getInt(3),
                    Duration.ofMillis(row.getLong(4))),
            holder,
            stepExecutionId);
    return taken.stream().findFirst();
  }

  /**
   * Renews all leases of this worker.
   *
   * @return the attempts that it still holds
   */
  public Set<Long> renew() {
    return new HashSet<>(
        jdbc.queryForList(
            "UPDATE partition_lease SET "
                + EXPIRES
                + " WHERE state = 'leased' AND holder = ? RETURNING step_execution_id",
            Long.class,
            holder));
  }

  /**
   * Holds the lease until the transaction that this is called in ends: it cannot be taken away
   * before the commit, and a commit that comes after it was taken away is refused here. To be
   * called before the transaction writes anything, so that its other locks last no longer than this
   * one.
   *
   * @param lease what the transaction works for
   * @throws LeaseLostException if it was taken away; the transaction must be rolled back
   */
  public void hold(Lease lease) {
    int held =
        jdbc.update(
            "UPDATE partition_lease SET " + EXPIRES + " WHERE step_execution_id = ?" + MINE,
            lease.stepExecutionId(),
            holder);
    if (held == 0) {
      throw new LeaseLostException(lease.stepExecutionId());
    }
  }

  /**
   * Ends a lease whose partition is done.
   *
   * @param lease the lease
   * @return false if it had been taken away
   */
  public boolean done(Lease lease) {
    return end(lease, "done", "", "");
  }

  /**
   * Gives a partition back, so that it is tried again; this try does not count.
   *
   * @param lease the lease
   * @param path the file that this worker cannot read; empty if it gives up for another reason
   * @param detail why
   * @return false if it had been taken away
   */
  public boolean giveBack(Lease lease, String path, String detail) {
    return end(lease, "returned", path, detail);
  }

  /**
   * Says that a partition could not be done.
   *
   * @param lease the lease
   * @param detail why
   * @return false if it had been taken away
   */
  public boolean fail(Lease lease, String detail) {
    return end(lease, "failed", "", detail);
  }

  private boolean end(Lease lease, String state, String path, String detail) {
    String told = detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail;
    return jdbc.update(
            "UPDATE partition_lease SET state = ?, path = ?, detail = ?"
                + " WHERE step_execution_id = ?"
                + MINE,
            state,
            path,
            told,
            lease.stepExecutionId(),
            holder)
        > 0;
  }
}
