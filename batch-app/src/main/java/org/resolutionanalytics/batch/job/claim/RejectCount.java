package org.resolutionanalytics.batch.job.claim;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the rejected files of a run against its limit. Safe for use by several threads. */
public final class RejectCount {
  private final RejectLimit limit;
  private final AtomicLong allowed = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong rejected = new AtomicLong();

  /**
   * A count that has not started.
   *
   * @param limit how many files may be rejected
   */
  public RejectCount(RejectLimit limit) {
    this.limit = Objects.requireNonNull(limit, "limit");
  }

  /**
   * Starts to count.
   *
   * @param files the number of all files
   * @param already how many of them are rejected already
   */
  public void start(long files, long already) {
    allowed.set(limit.of(files));
    set(already);
  }

  /**
   * Counts anew.
   *
   * @param count how many files are rejected
   * @throws TooManyRejectedException if that is more than may be
   */
  public void set(long count) {
    rejected.set(count);
    add(0);
  }

  /**
   * Counts rejected files.
   *
   * @param count how many there are more
   * @throws TooManyRejectedException if that is more than may be
   */
  public void add(long count) {
    long now = rejected.addAndGet(count);
    if (now > allowed.get()) {
      throw new TooManyRejectedException(now, allowed.get());
    }
  }
}
