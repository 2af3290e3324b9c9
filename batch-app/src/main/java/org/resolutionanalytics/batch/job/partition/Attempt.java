package org.resolutionanalytics.batch.job.partition;

import java.util.Objects;

/**
 * An attempt at a partition that did not come to its end, and that the manager has to deal with.
 *
 * @param stepExecutionId the attempt's number
 * @param slot the partition
 * @param number the how many-th attempt that counts, from 1
 * @param fate why it did not come to its end
 * @param holder the worker
 * @param path the file that the worker could not read; empty if that was not the reason
 * @param detail what the worker said
 */
public record Attempt(
    long stepExecutionId,
    int slot,
    int number,
    Fate fate,
    String holder,
    String path,
    String detail) {

  /** Checks that all are there. */
  public Attempt {
    Objects.requireNonNull(fate, "fate");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(detail, "detail");
  }

  /** Why an attempt did not come to its end. */
  public enum Fate {
    /** The worker was not heard of for longer than the lease. */
    SILENT,
    /** The worker gave it back: it ends, lost the database for a while, or cannot read a file. */
    RETURNED,
    /** The worker could not do it. */
    FAILED
  }
}
