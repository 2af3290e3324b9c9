package org.resolutionanalytics.nlp.mandate.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By when, or how often, an account is due.
 *
 * @param date the day
 * @param body the id of the body whose sessions are meant, or empty
 * @param sessions the numbers of the sessions
 * @param years the years
 * @param text the words, or empty
 * @param periodicity how often, or {@code once} or {@code unstated}
 */
public record Due(
    Optional<LocalDate> date,
    String body,
    List<Integer> sessions,
    List<Integer> years,
    String text,
    String periodicity) {

  /** How often an account comes that is due at one time. */
  static final String ONCE = "once";

  public boolean isOnce() {
    return periodicity.equals(ONCE);
  }

  public boolean isPoint() {
    return date.isPresent() || !sessions.isEmpty() || !years.isEmpty();
  }
}
