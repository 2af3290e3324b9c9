package org.resolutionanalytics.batch.job.claim;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.database.DatabaseOutage;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.step.StepExecution;

/**
 * Repeats the step of a thread while units are free. While others hold all waiting units, it
 * sleeps, outside of any transaction, as those others may fail. For one thread.
 */
final class ClaimDecider implements JobExecutionDecider {
  static final FlowExecutionStatus CLAIM = new FlowExecutionStatus("CLAIM");
  private static final long SHORTEST_MILLIS = 5;
  private static final long LONGEST_MILLIS = 250;

  /** How often a step may lose its connection without having written anything. */
  private static final int LOSSES = 20;

  private final Claims claims;
  private final Duration patience;
  private final Runnable watch;
  private int losses;

  /** A decider for one thread; the watch is run repeatedly while the thread waits. */
  ClaimDecider(Claims claims, Duration patience, Runnable watch) {
    this.claims = claims;
    this.patience = patience;
    this.watch = watch;
  }

  @Override
  public FlowExecutionStatus decide(JobExecution job, @Nullable StepExecution step) {
    if (step != null && step.getStatus() != BatchStatus.COMPLETED && !mayRepeat(step)) {
      return FlowExecutionStatus.FAILED;
    }
    try {
      return await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FlowExecutionStatus.STOPPED;
    }
  }

  private boolean mayRepeat(StepExecution step) {
    losses = step.getWriteCount() > 0 ? 1 : losses + 1;
    return losses <= LOSSES
        && step.getFailureExceptions().stream().anyMatch(DatabaseOutage::isOutage);
  }

  private FlowExecutionStatus await() throws InterruptedException {
    long pause = SHORTEST_MILLIS;
    while (true) {
      switch (DatabaseOutage.retry(patience, claims::left)) {
        case FREE -> {
          return CLAIM;
        }
        case NONE -> {
          return FlowExecutionStatus.COMPLETED;
        }
        case HELD -> watch.run();
      }
      Thread.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_MILLIS);
    }
  }
}
