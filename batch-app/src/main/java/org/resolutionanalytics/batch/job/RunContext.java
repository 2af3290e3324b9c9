package org.resolutionanalytics.batch.job;

import java.util.Objects;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What the steps of a run know of it and hand on to those after them: the job's parameters, and its
 * execution context.
 */
record RunContext(JobExecution execution) {
  private static final String RUN = "run";
  private static final String FULL = "full";
  private static final String PUBLISHED_BEFORE = "published_before";
  private static final String FILES = "files";
  private static final String WAITING = "waiting";
  private static final String CORPUS = "corpus";
  private static final String KEEPS_REPORTS = "keeps_reports";

  /**
   * The parameters of a run's job. Its number makes each an instance of its own.
   *
   * @param options what else a person may want to know later
   */
  static JobParameters parameters(RunHistory.Begun begun, boolean full, AnalysisOptions options) {
    return new JobParametersBuilder()
        .addLong(RUN, begun.id())
        .addString(FULL, Boolean.toString(full), false)
        .addString(PUBLISHED_BEFORE, Boolean.toString(begun.publishedBefore()), false)
        .addString("input", options.corpus().toString(), false)
        .addString("output", options.output().toString(), false)
        .toJobParameters();
  }

  private ExecutionContext context() {
    return execution.getExecutionContext();
  }

  long id() {
    return Objects.requireNonNull(execution.getJobParameters().getLong(RUN));
  }

  /** Whether all units are analysed again, whatever is known of them. */
  boolean isFull() {
    return Boolean.parseBoolean(execution.getJobParameters().getString(FULL));
  }

  /** Whether the run before was killed after it had published. */
  boolean publishedBefore() {
    return Boolean.parseBoolean(execution.getJobParameters().getString(PUBLISHED_BEFORE));
  }

  /** The inventory: how many files there are, and how many of them are to be analysed. */
  void inventory(long files, long waiting) {
    context().putLong(FILES, files);
    context().putLong(WAITING, waiting);
  }

  long files() {
    return context().getLong(FILES, 0);
  }

  long waiting() {
    return context().getLong(WAITING, 0);
  }

  /** Notes the fingerprint of the facts, and whether the reports of before stay. */
  void stage(String corpus, boolean keepsReports) {
    context().putString(CORPUS, corpus);
    context().put(KEEPS_REPORTS, keepsReports);
  }

  String corpus() {
    return context().getString(CORPUS);
  }

  boolean isKeepingReports() {
    return Boolean.TRUE.equals(context().get(KEEPS_REPORTS));
  }
}
