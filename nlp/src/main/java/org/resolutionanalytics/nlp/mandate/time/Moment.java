package org.resolutionanalytics.nlp.mandate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A point in time that words name. Positions are tokens, half-open.
 *
 * @param date the day
 * @param sessions the numbers of the sessions, in the order of the text
 * @param body the id of the body whose sessions they are
 * @param year the year, where neither day nor session is named
 * @param first where the words start
 * @param end where they end
 */
public record Moment(
    Optional<LocalDate> date,
    List<Integer> sessions,
    String body,
    Optional<Integer> year,
    int first,
    int end) {

  public Moment {
    sessions = List.copyOf(sessions);
  }

  /** The same point in other words. */
  public Moment at(int from, int to) {
    return new Moment(date, sessions, body, year, from, to);
  }
}
