package org.resolutionanalytics.batch.job.claim;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds a step that has lost its connection until the database answers again: only then can the
 * framework record how the step ended, and the step be repeated.
 */
record OutageListener(JdbcTemplate jdbc, Duration patience) implements StepExecutionListener {

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    if (step.getFailureExceptions().stream().anyMatch(DatabaseOutage::isOutage)) {
      try {
        DatabaseOutage.retry(patience, () -> jdbc.queryForObject("SELECT 1", Integer.class));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return null;
  }
}
