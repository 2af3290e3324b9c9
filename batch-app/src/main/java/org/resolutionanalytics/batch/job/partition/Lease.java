package org.resolutionanalytics.batch.job.partition;

import java.time.Duration;
import java.util.Objects;

/**
 * An attempt at a partition that a worker holds.
 *
 * @param stepExecutionId the attempt's number; a later attempt at the same partition has a higher
 *     one
 * @param jobExecutionId the run
 * @param slot which of the waiting files belong to the partition
 * @param length how long the worker may be silent
 */
public record Lease(long stepExecutionId, long jobExecutionId, int slot, Duration length) {

  /** Checks that all are there. */
  public Lease {
    Objects.requireNonNull(length, "length");
  }
}
