package org.resolutionanalytics.batch.job.claim;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;

/** Counts the rejected files of a run against its limit. Safe for use by several threads. */
public final class RejectCount {
  private final LongUnaryOperator limit;
  private final AtomicLong rejected = new AtomicLong();
  private volatile long allowed = Long.MAX_VALUE;

  /** A count that has not started; the limit says how many of a number of files may be rejected. */
  public RejectCount(LongUnaryOperator limit) {
    this.limit = limit;
  }

  /** Starts the count of a run's files, with those that are rejected already. */
  public void start(long files, long already) {
    allowed = limit.applyAsLong(files);
    set(already);
  }

  /** Sets the count; throws as {@link #add}. */
  public void set(long count) {
    rejected.set(count);
    add(0);
  }

  /** Adds to the count; throws if it exceeds the limit. */
  public void add(long count) {
    long now = rejected.addAndGet(count);
    if (now > allowed) {
      throw new IllegalStateException(
          "Too many files were rejected: " + now + ", and the limit is " + allowed);
    }
  }
}
