package org.resolutionanalytics.batch.cli;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When runs are due.
 *
 * @param times the times of a day, week, month
 * @param zone in which they are meant
 */
record Schedule(CronExpression times, ZoneId zone) {

  /**
   * Checks that the times come.
   *
   * @throws IllegalArgumentException if no day fits them, such as 31 February
   */
  Schedule {
    if (times.next(ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, zone)) == null) {
      throw new IllegalArgumentException("no day fits these times");
    }
  }

  /**
   * When the next run is due: the first time after the last run's; if that has passed, the last
   * time that has passed, so that any number of missed runs is made up for by one.
   *
   * @param last when the last run was due; nothing if there was none, which misses nothing
   * @param now the time
   * @throws IllegalStateException if there is no such time ever
   */
  ZonedDateTime due(Optional<ZonedDateTime> last, ZonedDateTime now) {
    if (last.isEmpty() || last.get().isAfter(now)) {
      return next(now);
    }
    ZonedDateTime first = next(last.get());
    if (first.isAfter(now)) {
      return first;
    }
    return lastBefore(first, now);
  }

  private ZonedDateTime lastBefore(ZonedDateTime first, ZonedDateTime now) {
    // Halves the stretch in which the last time lies, so that a year of missed minutes is quick.
    ZonedDateTime known = first;
    long low = first.toEpochSecond();
    long high = now.toEpochSecond();
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      ZonedDateTime from = known.plusSeconds(middle - known.toEpochSecond());
      ZonedDateTime found = next(from.minusNanos(1));
      if (found.isAfter(now)) {
        high = middle - 1;
      } else {
        known = found;
        low = found.toEpochSecond();
      }
    }
    return known;
  }

  private ZonedDateTime next(ZonedDateTime after) {
    ZonedDateTime next = times.next(after.withZoneSameInstant(zone));
    if (next == null) {
      throw new IllegalStateException("No day fits the times " + times);
    }
    return next;
  }
}
