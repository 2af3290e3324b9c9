package org.resolutionanalytics.batch.table.mandate;

import java.time.LocalDate;

/** The first and the last day of a bound of a query for what falls due. */
public record DuePoint(LocalDate first, LocalDate last) {

  /**
   * A bound from its text: a day ({@code 2026-09-01}), a year ({@code 2026}), or a session of the
   * General Assembly ({@code 81}), which counts as the day on which it opens.
   *
   * @throws java.time.DateTimeException if it looks like a day and is none
   * @throws IllegalArgumentException if it is none of these
   */
  public static DuePoint parse(String text) {
    if (text.contains("-")) {
      LocalDate day = LocalDate.parse(text);
      return new DuePoint(day, day);
    }
    int number = Integer.parseInt(text);
    if (number < 1 || number > 9999) {
      throw new IllegalArgumentException("neither a session nor a year: " + text);
    }
    if (number <= 999) {
      LocalDate opening = SessionOpening.of(number);
      return new DuePoint(opening, opening);
    }
    return new DuePoint(LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
  }
}
