package org.resolutionanalytics.batch.job;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.springframework.batch.core.step.skip.SkipLimitExceededException;
import org.springframework.batch.core.step.skip.SkipPolicy;

/** Skips rejected files up to the limit, counted over all partitions of a run. */
final class RejectLimitPolicy implements SkipPolicy {
  private final RejectLimit limit;
  private final AtomicLong files = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();

  RejectLimitPolicy(RejectLimit limit) {
    this.limit = Objects.requireNonNull(limit, "limit");
  }

  /** Starts to count. */
  void start(long allFiles) {
    files.set(allFiles);
    rejected.set(0);
  }

  @Override
  public boolean shouldSkip(Throwable problem, long skipCount) {
    if (!(problem instanceof DocumentRejectedException)) {
      return false;
    }
    long allowed = limit.of(files.get());
    if (rejected.incrementAndGet() > allowed) {
      throw new SkipLimitExceededException((int) Math.min(allowed, Integer.MAX_VALUE), problem);
    }
    return true;
  }
}
