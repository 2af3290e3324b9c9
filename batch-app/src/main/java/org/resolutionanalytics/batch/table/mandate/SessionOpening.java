package org.resolutionanalytics.batch.table.mandate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.resolutionanalytics.core.resolution.AssemblySession;

/** The day on which a regular session of the General Assembly opens. */
public final class SessionOpening {
  private SessionOpening() {}

  /**
   * The Tuesday of the third week of September, counted from the first week that has a working day:
   * rule 1 of the rules of procedure as amended by resolution 57/301. Sessions before the
   * fifty-eighth, and those that the Assembly opened on another day by a decision, opened some days
   * earlier or later.
   *
   * @param session the session's number, from 1
   */
  public static LocalDate of(int session) {
    LocalDate first = LocalDate.of(AssemblySession.year(session), Month.SEPTEMBER, 1);
    boolean weekend = first.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    LocalDate monday =
        first.with(
            weekend
                ? TemporalAdjusters.next(DayOfWeek.MONDAY)
                : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.plusWeeks(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
  }
}
