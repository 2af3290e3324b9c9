package org.resolutionanalytics.batch.job.remote;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import org.resolutionanalytics.batch.job.AnalysePartition;
import org.resolutionanalytics.batch.job.DatabaseLock;
import org.resolutionanalytics.batch.job.RejectLimitPolicy;
import org.resolutionanalytics.batch.job.RunProgress;
import org.resolutionanalytics.batch.job.partition.Partitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.skip.SkipLimitExceededException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the manager looks after while the workers work, besides the partitions. */
final class RunWatch {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final Duration LONELY = Duration.ofSeconds(20);
  private final JdbcTemplate jdbc;
  private final RejectLimitPolicy rejects;
  private final RunProgress progress;
  private final DatabaseLock lock;
  private long told;
  private long lonelySince;

  RunWatch(JdbcTemplate jdbc, RejectLimitPolicy rejects, RunProgress progress, DatabaseLock lock) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
    this.rejects = Objects.requireNonNull(rejects, "rejects");
    this.progress = Objects.requireNonNull(progress, "progress");
    this.lock = Objects.requireNonNull(lock, "lock");
  }

  /** Starts to watch. */
  void start() {
    told = 0;
    lonelySince = System.nanoTime();
  }

  /**
   * Tells how far the documents are, and keeps to the limit of rejected files.
   *
   * @param jobExecutionId the run
   * @param own what the manager has analysed itself
   * @throws SkipLimitExceededException if more are rejected than may be
   */
  void documents(long jobExecutionId, OwnAnalysis own) {
    long[] sums = new long[2];
    jdbc.query(
        "SELECT COALESCE(SUM(write_count), 0), COALESCE(SUM(process_skip_count), 0)"
            + " FROM batch_step_execution WHERE job_execution_id = ? AND step_name LIKE ?",
        row -> {
          sums[0] = row.getLong(1);
          sums[1] = row.getLong(2);
        },
        jobExecutionId,
        AnalysePartition.STEP + ":%");
    long rejected = sums[1] + own.rejected();
    long done = sums[0] + rejected + own.done() - own.rejected();
    if (done > told) {
      progress.documentsDone((int) (done - told));
      told = done;
    }
    long allowed = rejects.allowed();
    if (rejected > allowed) {
      throw new SkipLimitExceededException(
          (int) Math.min(allowed, Integer.MAX_VALUE),
          new IllegalStateException(
              "More files were rejected than may be: "
                  + rejected
                  + ", and the limit is "
                  + allowed));
    }
  }

  /** Says so when partitions wait and nobody comes for them. */
  void workers(Partitions.Counts counts) {
    long now = System.nanoTime();
    if (counts.leased() > 0 || counts.waiting() == 0) {
      lonelySince = now;
    } else if (now - lonelySince > LONELY.toNanos()) {
      LOG.warn(
          "{} partitions wait, and no worker takes them. Start workers of this same program:"
              + " resolutions worker --database ...",
          counts.waiting());
      lonelySince = now;
    }
  }

  /**
   * Makes sure that this run still has the database, after it was away.
   *
   * @param jobExecutionId the run
   */
  void assureDatabase(long jobExecutionId) {
    try {
      lock.assure(jobExecutionId);
    } catch (SQLException e) {
      throw new DataAccessResourceFailureException("The database is away again", e);
    }
  }
}
