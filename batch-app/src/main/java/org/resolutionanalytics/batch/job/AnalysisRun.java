package org.resolutionanalytics.batch.job;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Starts the job; or, where the last run of the same parameters was broken off, restarts it. A run
 * that the database still calls started is dead if this one could take the locks: it is recovered
 * first.
 */
public final class AnalysisRun {
  private static final String RUN = "run";
  private final JobOperator operator;
  private final JobRepository repository;
  private final Job job;
  private final AnalysisOptions options;
  private final RunRecord record;
  private final RunHistory history;
  private final DataSource database;

  AnalysisRun(
      JobOperator operator,
      JobRepository repository,
      Job job,
      AnalysisOptions options,
      RunRecord record,
      RunHistory history,
      DataSource database) {
    this.operator = operator;
    this.repository = repository;
    this.job = job;
    this.options = options;
    this.record = record;
    this.history = history;
    this.database = database;
  }

  /**
   * Runs the job to its end.
   *
   * @throws DatabaseBusyException if another run holds the database
   * @throws Exception if it cannot be started
   */
  public RunResult run() throws Exception {
    try (DatabaseLock lock = DatabaseLock.take(database)) {
      lock.hold();
      return runAlone();
    }
  }

  private RunResult runAlone() throws Exception {
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
    JobExecution execution =
        restart && before != null
            ? operator.restart(before)
            : operator.start(job, parameters(last == null ? 1 : last.getInstanceId() + 1));
    RunResult result = result(execution, restart);
    history.add(execution.getId(), result);
    return result;
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
    List<Throwable> problems = execution.getAllFailureExceptions();
    FactsStore.Counts documents = record.documents();
    return new RunResult(
        completed ? RunOutcome.of(documents) : RunOutcome.FAILED,
        restarted,
        record.inputFiles(),
        record.waiting(),
        documents.used(),
        documents.rejected(),
        record.topThemes(),
        record.published(),
        record.kept(),
        problems.isEmpty() ? Optional.empty() : Optional.of(problems.get(0)));
  }
}
