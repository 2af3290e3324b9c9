package org.resolutionanalytics.batch.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;

/** Waits for a time of the day. */
final class Waiting {
  /** Looks at the clock now and then: it may be set, and the machine may sleep. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Waiting() {}

  static void until(ZonedDateTime time, Clock clock) throws InterruptedException {
    Duration left = Duration.between(clock.instant(), time);
    while (left.compareTo(Duration.ZERO) > 0) {
      Duration nap = left.compareTo(LONGEST) < 0 ? left : LONGEST;
      Thread.sleep(Math.max(1, nap.toMillis()));
      left = Duration.between(clock.instant(), time);
    }
  }
}
