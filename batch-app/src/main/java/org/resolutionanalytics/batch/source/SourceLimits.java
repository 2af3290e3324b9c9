package org.resolutionanalytics.batch.source;

import java.time.Duration;
import java.util.Objects;

/**
 * What one document may cost at most.
 *
 * @param maxFileBytes the largest file that is opened, in bytes; above 0 and below 2 GiB
 * @param maxTextLength the longest text that is kept, in UTF-16 units; above 0
 * @param timeout how long reading and analysing a document may take; above 0
 */
public record SourceLimits(long maxFileBytes, int maxTextLength, Duration timeout) {

  /** 64 MiB, 16 million characters, one minute. */
  public static final SourceLimits DEFAULT =
      new SourceLimits(64L << 20, 16_000_000, Duration.ofMinutes(1));

  /** Checks the ranges. */
  public SourceLimits {
    Objects.requireNonNull(timeout, "timeout");
    if (maxFileBytes <= 0 || maxFileBytes >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "maxFileBytes must be above 0 and below 2 GiB, but is " + maxFileBytes);
    }
    if (maxTextLength <= 0) {
      throw new IllegalArgumentException("maxTextLength must be above 0, but is " + maxTextLength);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be above 0, but is " + timeout);
    }
  }
}
