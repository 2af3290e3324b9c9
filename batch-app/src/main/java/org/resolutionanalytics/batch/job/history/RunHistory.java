package org.resolutionanalytics.batch.job.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.store.Checksum;
import org.resolutionanalytics.batch.store.Stored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The records of runs in a database. The row of the current run also protects it from earlier runs:
 * every claim locks the row of its run, so a new run cannot begin while an old one still writes,
 * and no process writes for a run that has ended.
 */
public final class RunHistory {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final String STARTED = "started";
  private static final String PUBLISHED = "published";
  private static final String INTERRUPTED = "interrupted";
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;
  private final JobRepository repository;
  private final boolean shared;
  private volatile long current;

  RunHistory(
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions,
      JobRepository repository,
      DatabaseUrl database) {
    this.jdbc = jdbc;
    this.transactions = new TransactionTemplate(transactions);
    this.repository = repository;
    this.shared = database.isServer();
  }

  /**
   * Begins a run. Runs that have no end yet are over: their processes are dead, or have lost the
   * database to this one. Waits for the transactions of their workers, which the database ends if
   * they are frozen.
   */
  public Begun begin() {
    for (int tries = 0; ; tries++) {
      try {
        Begun begun = Objects.requireNonNull(transactions.execute(status -> beginOnce()));
        current = begun.id();
        return begun;
      } catch (DataAccessException e) {
        if (!shared || ExceptionUtils.stream(e).noneMatch(RunHistory::isLocked)) {
          throw e;
        }
        if (tries == 0) {
          LOG.warn("Waiting for workers of an earlier run to end their transactions");
        }
      }
    }
  }

  /** The number of the run that was begun last. */
  public long current() {
    return current;
  }

  /** PostgreSQL: lock_not_available, for which Spring has no exception. */
  private static boolean isLocked(Throwable cause) {
    return cause instanceof SQLException sql && "55P03".equals(sql.getSQLState());
  }

  private Begun beginOnce() {
    if (shared) {
      jdbc.execute("SET LOCAL lock_timeout = " + 5000);
    }
    LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
    String last = "SELECT id, outcome, published, checksum FROM run ORDER BY id DESC";
    Begun begun =
        jdbc.query(last + " FETCH FIRST ROW ONLY", RunHistory::after).stream()
            .findFirst()
            .orElse(new Begun(1, false, false));
    jdbc.update(
        "UPDATE run SET ended = ?, outcome = ?, exit_code = ?, checksum = ? WHERE outcome = ?",
        now,
        INTERRUPTED,
        RunOutcome.FAILED.exitCode(),
        checksum(begun.id() - 1, INTERRUPTED),
        STARTED);
    jdbc.update(
        "INSERT INTO run (id, started, published, outcome, exit_code, files, analysed, used,"
            + " rejected, checksum) VALUES (?, ?, FALSE, ?, 0, 0, 0, 0, 0, ?)",
        begun.id(),
        now,
        STARTED,
        checksum(begun.id(), STARTED));
    return begun;
  }

  private static Begun after(ResultSet last, int number) throws SQLException {
    long id = last.getLong(1);
    String outcome = Stored.text(last, 2);
    boolean published = outcome.equals(STARTED) && last.getBoolean(3);
    long checksum = checksum(id, published ? PUBLISHED : outcome);
    Stored.verify(checksum, last.getLong(4), "the record of the last run");
    boolean resumes = List.of(STARTED, INTERRUPTED, RunOutcome.FAILED.id()).contains(outcome);
    return new Begun(id + 1, resumes, published);
  }

  /** Over what the next run depends on: the number, and how far the run came. */
  private static long checksum(long run, String state) {
    return new Checksum().add(run).add(state).value();
  }

  /** Records that a run has published. Takes part in the caller's transaction. */
  public void published(long run) {
    jdbc.update(
        "UPDATE run SET published = TRUE, checksum = ? WHERE id = ?",
        checksum(run, PUBLISHED),
        run);
  }

  /** Records what a run did. */
  public void end(long run, RunResult result) {
    jdbc.update(
        "UPDATE run SET ended = ?, outcome = ?, exit_code = ?, files = ?, analysed = ?, used = ?,"
            + " rejected = ?, checksum = ? WHERE id = ? AND ended IS NULL",
        LocalDateTime.now(ZoneId.systemDefault()),
        result.outcome().id(),
        result.outcome().exitCode(),
        result.files(),
        result.analysed(),
        result.units().used(),
        result.units().rejected(),
        checksum(run, result.outcome().id()),
        run);
  }

  /** The last runs, the newest first. */
  public List<Entry> last(int limit) {
    return jdbc.query(
        "SELECT id, started, ended, CASE WHEN ended IS NULL THEN 'interrupted' ELSE outcome END"
            + " AS outcome, files, analysed, used, rejected FROM run"
            + " ORDER BY id DESC FETCH FIRST ? ROWS ONLY",
        new DataClassRowMapper<>(Entry.class),
        limit);
  }

  /** Deletes the records of runs that ended before a local time, except the last; counts them. */
  public int purge(LocalDateTime moment) {
    for (String job : repository.getJobNames()) {
      JobInstance last = repository.getLastJobInstance(job);
      for (JobInstance instance : repository.findJobInstances(job)) {
        boolean old =
            repository.getJobExecutions(instance).stream()
                .allMatch(execution -> isBefore(execution, moment));
        if (old && last != null && instance.getInstanceId() != last.getInstanceId()) {
          repository.deleteJobInstance(instance);
        }
      }
    }
    return jdbc.update(
        "DELETE FROM run WHERE ended < ? AND id <> (SELECT MAX(id) FROM run)", moment);
  }

  /** An execution without an end is that of a process that died. */
  private static boolean isBefore(JobExecution execution, LocalDateTime moment) {
    return Objects.requireNonNullElse(execution.getEndTime(), execution.getCreateTime())
        .isBefore(moment);
  }

  /**
   * A run that begins.
   *
   * @param resumes whether the run before was interrupted or failed
   * @param publishedBefore whether the run before was killed after it had published
   */
  public record Begun(long id, boolean resumes, boolean publishedBefore) {}

  /** A run; its times are in the machine's time zone. */
  public record Entry(
      long id,
      Optional<LocalDateTime> started,
      Optional<LocalDateTime> ended,
      String outcome,
      long files,
      long analysed,
      long used,
      long rejected) {}
}
