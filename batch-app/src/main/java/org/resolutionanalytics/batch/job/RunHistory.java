package org.resolutionanalytics.batch.job;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.jdbc.core.JdbcTemplate;

/** The runs that a database knows of. */
public final class RunHistory {
  private final JdbcTemplate jdbc;
  private final JobRepository repository;

  RunHistory(JdbcTemplate jdbc, JobRepository repository) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
    this.repository = Objects.requireNonNull(repository, "repository");
  }

  /** Notes what a run did. */
  void add(long jobExecutionId, RunResult result) {
    jdbc.update("DELETE FROM run WHERE job_execution_id = ?", jobExecutionId);
    jdbc.update(
        "INSERT INTO run (job_execution_id, outcome, exit_code, files, analysed, used, rejected)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        jobExecutionId,
        result.outcome().id(),
        result.outcome().exitCode(),
        result.files(),
        result.analysed(),
        result.used(),
        result.rejected());
  }

  /**
   * The last runs, the newest first.
   *
   * @param limit how many at most
   */
  public List<Entry> last(int limit) {
    return jdbc.query(
        "SELECT e.job_execution_id, e.start_time, e.end_time, e.status, r.outcome, r.files,"
            + " r.analysed, r.used, r.rejected FROM batch_job_execution e"
            + " LEFT JOIN run r ON r.job_execution_id = e.job_execution_id"
            + " ORDER BY e.job_execution_id DESC FETCH FIRST ? ROWS ONLY",
        (row, number) ->
            new Entry(
                row.getLong(1),
                time(row.getTimestamp(2)),
                time(row.getTimestamp(3)),
                Objects.requireNonNullElse(
                    row.getString(5), row.getString(4).toLowerCase(Locale.ROOT)),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9)),
        limit);
  }

  private static Optional<LocalDateTime> time(@Nullable Timestamp time) {
    return Optional.ofNullable(time).map(Timestamp::toLocalDateTime);
  }

  /**
   * Forgets runs that ended before a moment. The last run is kept, whenever it ended: a restart
   * needs it. Facts are not touched.
   *
   * @param moment in the machine's time zone, as the job's records have it
   * @return how many runs were forgotten
   */
  public int purge(LocalDateTime moment) {
    JobInstance last = repository.getLastJobInstance(AnalysisJobConfiguration.JOB);
    int purged = 0;
    for (JobInstance instance : repository.findJobInstances(AnalysisJobConfiguration.JOB)) {
      List<JobExecution> executions = repository.getJobExecutions(instance);
      boolean old =
          executions.stream()
              .allMatch(e -> e.getEndTime() != null && e.getEndTime().isBefore(moment));
      if (old && last != null && instance.getInstanceId() != last.getInstanceId()) {
        for (JobExecution execution : executions) {
          jdbc.update("DELETE FROM run WHERE job_execution_id = ?", execution.getId());
        }
        repository.deleteJobInstance(instance);
        purged += executions.size();
      }
    }
    return purged;
  }

  /**
   * A run.
   *
   * @param id its number
   * @param started when it started, in the machine's time zone
   * @param ended when it ended
   * @param outcome how it ended: that of the run, or the job's status where it was broken off
   * @param files the files of the folder
   * @param analysed those that had to be analysed
   * @param used documents in the reports
   * @param rejected files that could not be used
   */
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
