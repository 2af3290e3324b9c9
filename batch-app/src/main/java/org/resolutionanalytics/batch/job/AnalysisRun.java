package org.resolutionanalytics.batch.job;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.job.partition.DatabaseOutage;
import org.resolutionanalytics.batch.job.partition.Partitions;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;

/**
 * Starts the job; or, where the last run of the same parameters was broken off, restarts it. A run
 * that the database still calls started is dead if this one could take the locks: it is recovered
 * first.
 */
public final class AnalysisRun {
  /**
   * By how much the version of a step execution is raised that was taken away from who worked on
   * it, so that the framework refuses what that one still has to say. More than one: a late worker
   * counts the versions of chunks that were rolled back, too.
   */
  public static final int VERSIONS_AHEAD = 1000;

  private static final String RUN = "run";

  /** How long a run with workers waits for its database. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final int TRIES = 20;
  private final JobOperator operator;
  private final JobRepository repository;
  private final Job job;
  private final AnalysisOptions options;
  private final RunRecord record;
  private final RunHistory history;
  private final JdbcTemplate jdbc;
  private final DatabaseLock lock;
  private final Partitions partitions;

  AnalysisRun(
      JobOperator operator,
      JobRepository repository,
      Job job,
      AnalysisOptions options,
      RunRecord record,
      RunHistory history,
      JdbcTemplate jdbc,
      DatabaseLock lock,
      Partitions partitions) {
    this.operator = operator;
    this.repository = repository;
    this.job = job;
    this.options = options;
    this.record = record;
    this.history = history;
    this.jdbc = jdbc;
    this.lock = lock;
    this.partitions = partitions;
  }

  /**
   * Runs the job to its end.
   *
   * @throws DatabaseBusyException if another run holds the database
   * @throws Exception if it cannot be started
   */
  public RunResult run() throws Exception {
    try (lock) {
      lock.take();
      return options.sharing().isPresent() ? runPatiently() : runAlone();
    }
  }

  /** Workers wait for a database that is away for a while; so does the run that they work for. */
  private RunResult runPatiently() throws Exception {
    DatabaseOutage outage = new DatabaseOutage(PATIENCE);
    for (int tries = 1; ; tries++) {
      try {
        if (!lock.isHeld()) {
          lock.take();
        }
        outage.over();
        RunResult result = runAlone();
        Optional<Throwable> away =
            result.problems().stream().filter(DatabaseOutage::isOutage).findFirst();
        if (tries == TRIES || away.isEmpty()) {
          return result;
        }
        outage.await(new IllegalStateException(away.get()));
      } catch (SQLException e) {
        outage.await(new IllegalStateException(e));
      } catch (DataAccessException | TransactionException e) {
        outage.await(e);
      }
    }
  }

  private RunResult runAlone() throws Exception {
    if (options.onPostgres()) {
      // Workers of a run that is over, or whose manager is dead, must not commit into this one.
      partitions.clear();
    }
    endSteps();
    for (JobExecution dead : repository.findRunningJobExecutions(job.getName())) {
      operator.recover(dead);
    }
    JobInstance last = repository.getLastJobInstance(job.getName());
    JobExecution before = last == null ? null : repository.getLastJobExecution(last);
    boolean restart =
        before != null
            && before.getStatus() != BatchStatus.COMPLETED
            && before.getStatus() != BatchStatus.ABANDONED
            && asksTheSame(before.getJobParameters());
    JobInstance broken = restart ? last : null;
    record.clearedAlready(broken != null && hasDone(broken, AnalysisJobConfiguration.INVENTORY));
    record.publishedAlready(broken != null && hasDone(broken, AnalysisJobConfiguration.PUBLISH));
    JobExecution execution =
        restart && before != null
            ? operator.restart(before)
            : operator.start(job, parameters(last == null ? 1 : last.getInstanceId() + 1));
    RunResult result = result(execution, restart);
    history.add(execution.getId(), result);
    return result;
  }

  /** Whether a try of a run came to the end of a step, and was broken off only then. */
  private boolean hasDone(JobInstance run, String name) {
    return repository.getJobExecutions(run).stream()
        .flatMap(tried -> tried.getStepExecutions().stream())
        .anyMatch(
            step -> step.getStepName().equals(name) && step.getStatus() == BatchStatus.COMPLETED);
  }

  /**
   * Ends all steps that seem to be at work. Nobody works on them, as this run holds the database,
   * and the framework would not restart them; nor those whose last words were lost, which may have
   * been half of something. Here a lost commit is one whose files still wait. The version makes the
   * last words of a late worker void.
   */
  private void endSteps() {
    jdbc.update(
        "UPDATE batch_step_execution SET status = 'FAILED', exit_code = 'FAILED',"
            + " end_time = COALESCE(end_time, LOCALTIMESTAMP), version = version + ?"
            + " WHERE status IN ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN')",
        VERSIONS_AHEAD);
    jdbc.update("UPDATE batch_job_execution SET status = 'FAILED' WHERE status = 'UNKNOWN'");
  }

  private boolean asksTheSame(JobParameters before) {
    return parameters(numberOf(before)).equals(before);
  }

  private static long numberOf(JobParameters parameters) {
    Long run = parameters.getLong(RUN);
    return run == null ? 0 : run;
  }

  private JobParameters parameters(long run) {
    return new JobParametersBuilder()
        .addLong(RUN, run)
        .addString("input", options.input().toString())
        .addString("output", options.output().toString())
        .addString("lexicon", options.lexicon().map(Object::toString).orElse("shipped"))
        .addLong("threads", (long) options.threads())
        .addString("full", Boolean.toString(options.full()))
        .toJobParameters();
  }

  private RunResult result(JobExecution execution, boolean restarted) {
    boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
    FactsStore.Counts documents = record.documents();
    return new RunResult(
        completed ? RunOutcome.of(documents) : RunOutcome.FAILED,
        restarted,
        record.inputFiles(),
        record.waiting(),
        documents.used(),
        documents.rejected(),
        record.groupsWithoutDocument(),
        record.topThemes(),
        record.published(),
        record.kept(),
        // That a partition failed says less than what it failed of, so it comes last.
        execution.getAllFailureExceptions().stream()
            .sorted(Comparator.comparing(problem -> problem instanceof JobExecutionException))
            .toList());
  }
}
