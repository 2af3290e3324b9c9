package org.resolutionanalytics.batch.job.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.analyse.Analysis;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.store.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Claims of threads and machines over one PostgreSQL: a claimed unit is a row that the transaction
 * holds locked. When a process dies or is cut off, the database ends its session, and the unit is
 * free again.
 */
public final class LockedClaims implements Claims {
  /** For what a transaction does besides analysing a document. */
  private static final Duration MARGIN = Duration.ofSeconds(10);

  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final String BY_SIZE = " ORDER BY bytes DESC, path, part FETCH FIRST ";
  private static final String LOCKED = " ROWS ONLY FOR UPDATE OF source_unit SKIP LOCKED";
  private final JdbcTemplate jdbc;
  private final LongSupplier run;
  private final Role role;
  private final String worker;
  private final Object[] own;
  private final long idleMillis;
  private volatile boolean ending;
  private volatile boolean hasLeft;

  /** Which units a process may claim. */
  public enum Role {
    /** All: there are no workers. */
    LOCAL,
    /** What workers cannot do: units that the inventory or a worker could not read. */
    MANAGER,
    /** What the inventory could read, except what this worker could not. */
    WORKER,
    /** Units that must be analysed separately, which no other role claims; one at a time. */
    ISOLATED
  }

  /**
   * Claims of one process.
   *
   * @param run the current run; once it has ended, nothing can be claimed for it
   * @param worker the worker's name, without {@code |}, {@code %} and {@code _}; empty for all
   *     other roles
   */
  public LockedClaims(
      JdbcTemplate jdbc, LongSupplier run, Role role, String worker, Duration timeout) {
    this.jdbc = jdbc;
    this.run = run;
    this.role = role;
    this.worker = worker;
    this.own = role == Role.WORKER ? new Object[] {"%|" + worker + "|%"} : new Object[0];
    this.idleMillis =
        Math.min(Analysis.longest(timeout).plus(MARGIN).toMillis(), Integer.MAX_VALUE);
  }

  @Override
  public List<SourceUnit> next() {
    if (ending) {
      return List.of();
    }
    // A frozen process would keep its claim for ever.
    jdbc.execute("SET LOCAL idle_in_transaction_session_timeout = " + idleMillis);
    holdRun(jdbc, run.getAsLong());
    List<SourceUnit> units = new ArrayList<>(lock("", 1));
    if (units.isEmpty() || role == Role.ISOLATED) {
      return units;
    }
    SourceUnit biggest = units.get(0);
    // All others are no larger. A session does not skip what it has locked itself.
    long more = (BYTES - biggest.bytes()) / Math.max(1, biggest.bytes());
    if (more > 0) {
      units.addAll(
          lock(
              " AND bytes <= ? AND (path, part) <> (?, ?)",
              Math.min(more, UNITS - 1),
              biggest.bytes(),
              biggest.path(),
              biggest.part()));
    }
    return units;
  }

  /** Locks a run's row until the transaction ends; throws {@link RunOverException} otherwise. */
  public static void holdRun(JdbcTemplate jdbc, long run) {
    String held = "SELECT 1 FROM run WHERE id = ? AND ended IS NULL FOR SHARE";
    if (jdbc.queryForList(held, Integer.class, run).isEmpty()) {
      throw new RunOverException();
    }
  }

  private List<SourceUnit> lock(String from, long limit, Object... values) {
    String sql = "SELECT " + Register.UNIT + mine() + from + BY_SIZE + limit + LOCKED;
    return jdbc.query(sql, Register::unit, Stream.of(own, values).flatMap(Stream::of).toArray());
  }

  /** SQL: from what this process may claim; its values are {@link #own}. */
  private String mine() {
    return waiting()
        + switch (role) {
          case LOCAL, ISOLATED -> "";
          // A worker cannot read what the inventory could not.
          case WORKER -> " AND sha256 <> '' AND left_by NOT LIKE ?";
          case MANAGER ->
              areWorkersWanted() ? " AND sha256 = ''" : " AND (sha256 = '' OR left_by <> '')";
        };
  }

  private String waiting() {
    return Attempts.fromWaiting(role == Role.ISOLATED);
  }

  private boolean isFree(String from, Object... values) {
    String sql = "SELECT 1" + from + BY_SIZE + 1 + LOCKED;
    return !jdbc.queryForList(sql, Integer.class, values).isEmpty();
  }

  @Override
  public void leave(List<SourceUnit> units) {
    jdbc.batchUpdate(
        "UPDATE source_unit SET left_by = left_by || ? WHERE path = ? AND part = ?",
        units.stream()
            .map(unit -> new Object[] {"|" + worker + "|", unit.path(), unit.part()})
            .toList());
    if (!hasLeft) {
      hasLeft = true;
      LOG.warn(
          "{} is not the file that the manager has read; such files are left to others. Is the run's"
              + " folder on this machine? Name it with --input",
          units.get(0).path());
    }
  }

  @Override
  public void touch() {
    jdbc.queryForObject("SELECT 1", Integer.class);
  }

  @Override
  public Left left() {
    if (ending) {
      return Left.NONE;
    }
    if (isFree(mine(), own)) {
      return Left.FREE;
    }
    // A worker checks again anyway, and stops when there is no run.
    String any = "SELECT 1" + waiting() + " FETCH FIRST ROW ONLY";
    return role != Role.WORKER && !jdbc.queryForList(any, Integer.class).isEmpty()
        ? Left.HELD
        : Left.NONE;
  }

  /** Whether units wait that a worker could claim at once. */
  public boolean areWorkersWanted() {
    return isFree(waiting() + " AND sha256 <> '' AND left_by = ''");
  }

  /** Claims nothing more: this process ends. */
  public void end() {
    ending = true;
  }
}
