package org.resolutionanalytics.batch.job.claim;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.database.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Holds a step that has lost its connection until the database answers again: only then can the
 * framework record how the step ended, and the step be repeated.
 */
record OutageListener(JdbcTemplate jdbc, Duration patience) implements StepExecutionListener {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  @Override
  public @Nullable ExitStatus afterStep(StepExecution step) {
    Optional<Throwable> lost =
        step.getFailureExceptions().stream().filter(DatabaseOutage::isOutage).findFirst();
    if (lost.isPresent()) {
      LOG.warn(
          "The connection to the database was lost; its documents are analysed again: {}",
          DatabaseOutage.sentence(lost.get()));
      try {
        DatabaseOutage.retry(patience, () -> jdbc.queryForObject("SELECT 1", Integer.class));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return null;
  }
}
