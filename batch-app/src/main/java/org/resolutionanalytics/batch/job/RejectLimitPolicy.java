package org.resolutionanalytics.batch.job;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.springframework.batch.core.step.skip.SkipLimitExceededException;
import org.springframework.batch.core.step.skip.SkipPolicy;

/** Skips rejected files up to the limit, counted over all partitions of a run. */
public final class RejectLimitPolicy implements SkipPolicy {
  private final RejectLimit limit;
  private final AtomicLong files = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();

  /** A policy that has not started to count. */
  public RejectLimitPolicy(RejectLimit limit) {
    this.limit = Objects.requireNonNull(limit, "limit");
  }

  /**
   * Starts to count.
   *
   * @param allFiles the number of all files
   */
  public void start(long allFiles) {
    files.set(allFiles);
    rejected.set(0);
  }

  /** How many files may be rejected. */
  public long allowed() {
    return limit.of(files.get());
  }

  @Override
  public boolean shouldSkip(Throwable problem, long skipCount) {
    if (!(problem instanceof DocumentRejectedException)) {
      return false;
    }
    long allowed = allowed();
    if (rejected.incrementAndGet() > allowed) {
      throw new SkipLimitExceededException((int) Math.min(allowed, Integer.MAX_VALUE), problem);
    }
    return true;
  }
}
