package org.resolutionanalytics.nlp.mandate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An end, a review or a next consideration that a clause sets.
 *
 * @param kind what it sets
 * @param until the day, named or counted from a day that is known
 * @param session the number of the session, where no day is known
 * @param year the year, where neither day nor session is known
 * @param byWhom the id of the actor that is to review, or of the adopting body
 * @param words the words that say so
 */
public record ReviewClause(
    ReviewKind kind,
    Optional<LocalDate> until,
    Optional<Integer> session,
    Optional<Integer> year,
    String byWhom,
    String words) {

  /** Whether another sets the same to the same time, or also without one. */
  boolean repeats(ReviewClause other) {
    boolean sameTime =
        until.equals(other.until) && session.equals(other.session) && year.equals(other.year);
    boolean none = until.isEmpty() && session.isEmpty() && year.isEmpty();
    boolean sameEnd =
        kind == ReviewKind.EXPIRES && other.kind == ReviewKind.EXTENDS && until.equals(other.until);
    return (kind == other.kind && (sameTime || none)) || sameEnd;
  }
}
