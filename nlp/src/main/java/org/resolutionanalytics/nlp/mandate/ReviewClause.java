package org.resolutionanalytics.nlp.mandate;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Moment;

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

  /** How many tokens a quotation has at most. */
  public static final int LONGEST_QUOTATION = 40;

  /**
   * What a phrase sets, with the words that say so.
   *
   * @param phrase the phrase
   * @param moment when, if it says so
   */
  public static ReviewClause of(
      ReviewKind kind, ClauseWords words, Phrase phrase, Optional<Moment> moment, String byWhom) {
    int first = moment.map(m -> Math.min(m.first(), phrase.first())).orElse(phrase.first());
    int end = moment.map(m -> Math.max(m.end(), phrase.end())).orElse(phrase.end());
    boolean far = end - first > LONGEST_QUOTATION;
    return new ReviewClause(
        kind,
        moment.flatMap(Moment::date),
        moment.flatMap(m -> m.sessions().stream().findFirst()),
        moment.filter(m -> m.date().isEmpty() && m.sessions().isEmpty()).flatMap(Moment::year),
        byWhom,
        far ? words.text(phrase.first(), phrase.end()) : words.text(first, end));
  }

  /** Whether another sets the same to the same time, or also without one. */
  public boolean repeats(ReviewClause other) {
    boolean sameTime =
        until.equals(other.until) && session.equals(other.session) && year.equals(other.year);
    boolean none = until.isEmpty() && session.isEmpty() && year.isEmpty();
    boolean sameEnd =
        kind == ReviewKind.EXPIRES && other.kind == ReviewKind.EXTENDS && until.equals(other.until);
    return (kind == other.kind && (sameTime || none)) || sameEnd;
  }
}
