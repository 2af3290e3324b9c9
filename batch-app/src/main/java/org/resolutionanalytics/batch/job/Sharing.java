package org.resolutionanalytics.batch.job;

import java.time.Duration;
import java.util.Objects;

/**
 * How the analysis is shared out among workers.
 *
 * @param lease how long a worker may be silent before its partition is given to another, above 0
 * @param documents how many documents a partition has at most, above 0
 */
public record Sharing(Duration lease, int documents) {

  /** One minute; 64 documents, four transactions. */
  public static final Sharing DEFAULT = new Sharing(Duration.ofMinutes(1), 64);

  /** Checks the ranges. */
  public Sharing {
    Objects.requireNonNull(lease, "lease");
    if (lease.isNegative() || lease.isZero()) {
      throw new IllegalArgumentException("lease must be above 0, but is " + lease);
    }
    if (documents < 1) {
      throw new IllegalArgumentException("documents must be at least 1, but is " + documents);
    }
  }

  /**
   * Into how many partitions files are dealt.
   *
   * @param files how many files wait
   */
  int partitions(int files) {
    return Math.max(1, (files + documents - 1) / documents);
  }
}
