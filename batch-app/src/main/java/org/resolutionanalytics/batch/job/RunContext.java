package org.resolutionanalytics.batch.job;

import java.util.Objects;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** What the steps of a run know and hand on: the job's parameters and execution context. */
record RunContext(JobExecution execution) {

  /** The parameters of a run's job. Its number makes each an instance of its own. */
  static JobParameters parameters(RunHistory.Begun begun, boolean full, AnalysisOptions options) {
    return new JobParametersBuilder()
        .addLong("run", begun.id())
        .addString("full", Boolean.toString(full), false)
        .addString("published_before", Boolean.toString(begun.publishedBefore()), false)
        // For a person who looks into the table.
        .addString("input", options.corpus().toString(), false)
        .addString("output", options.output().toString(), false)
        .toJobParameters();
  }

  private ExecutionContext context() {
    return execution.getExecutionContext();
  }

  long id() {
    return Objects.requireNonNull(execution.getJobParameters().getLong("run"));
  }

  /** Whether all units are analysed again, whatever is known of them. */
  boolean isFull() {
    return Boolean.parseBoolean(execution.getJobParameters().getString("full"));
  }

  /** Whether the run before was killed after it had published. */
  boolean publishedBefore() {
    return Boolean.parseBoolean(execution.getJobParameters().getString("published_before"));
  }

  /** Records how many files the inventory found, and how many of them are to be analysed. */
  void inventory(long files, long waiting) {
    context().putLong("files", files);
    context().putLong("waiting", waiting);
  }

  long files() {
    return context().getLong("files", 0);
  }

  long waiting() {
    return context().getLong("waiting", 0);
  }

  /** Records the fingerprint of the facts, and whether the reports of before stay. */
  void staged(String corpus, boolean keepsReports) {
    context().putString("corpus", corpus);
    context().put("keeps_reports", keepsReports);
  }

  String corpus() {
    return context().getString("corpus");
  }

  boolean isKeepingReports() {
    return Boolean.TRUE.equals(context().get("keeps_reports"));
  }
}
