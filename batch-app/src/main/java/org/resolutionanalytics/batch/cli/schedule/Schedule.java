package org.resolutionanalytics.batch.cli.schedule;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/** When runs are due. */
public record Schedule(CronExpression times, ZoneId zone) {

  /**
   * When the next run is due: at the first time after the last run or, if that has passed, at the
   * last time that has passed, so that one run makes up for any number of missed runs.
   *
   * @param last when the last run was due; nothing if there was none, and none is missing
   */
  public ZonedDateTime due(Optional<ZonedDateTime> last, ZonedDateTime now) {
    if (last.isEmpty() || last.get().isAfter(now)) {
      return next(now);
    }
    ZonedDateTime due = next(last.get());
    // Halves the interval that contains the last time: a year of missed seconds must not take long.
    long low = due.toEpochSecond();
    long high = now.toEpochSecond();
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      ZonedDateTime found = next(due.plusSeconds(middle - due.toEpochSecond()).minusNanos(1));
      if (found.isAfter(now)) {
        high = middle - 1;
      } else {
        due = found;
        low = due.toEpochSecond();
      }
    }
    return due;
  }

  private ZonedDateTime next(ZonedDateTime after) {
    ZonedDateTime next = times.next(after.withZoneSameInstant(zone));
    if (next == null) {
      throw new IllegalStateException("No day matches the times " + times);
    }
    return next;
  }
}
