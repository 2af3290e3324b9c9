package org.resolutionanalytics.nlp.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.time.Moment;
import org.resolutionanalytics.nlp.mandate.time.Moments;

/** What a resolution states about its own time, from which "its next session" is computed. */
public final class DocumentDate {

  private final ResolutionMetadata metadata;
  private final MandateRules rules;
  private final Optional<Integer> session;

  /**
   * The time of a resolution.
   *
   * @param metadata its body, session and day of adoption
   * @param rules how a period counts from adoption
   */
  public DocumentDate(ResolutionMetadata metadata, MandateRules rules) {
    this.metadata = metadata;
    this.rules = rules;
    this.session = metadata.session().filter(DocumentDate::isNumber).map(Integer::valueOf);
  }

  /** Who adopted it. */
  Body body() {
    return metadata.body();
  }

  /** The number of the regular session that it was adopted at. */
  Optional<Integer> session() {
    return session;
  }

  /** Whether a year was over when it was adopted; not where that is unknown. */
  boolean isOver(int year) {
    return metadata.adoptedOn().filter(day -> day.getYear() > year).isPresent();
  }

  /** Whether a day is after that of adoption; not where that is unknown. */
  boolean isAhead(LocalDate day) {
    return metadata.adoptedOn().filter(day::isAfter).isPresent();
  }

  /** The day on which a period ends that counts from adoption: "90 days", from the number. */
  Optional<LocalDate> after(DueWords words, int number) {
    ClauseWords clause = new ClauseWords(words.tokens(), List.of(), words.roles());
    return new Moments(clause, metadata, rules).sinceAdoption(number).flatMap(Moment::date);
  }

  private static boolean isNumber(String session) {
    return !session.isEmpty()
        && session.length() < 4
        && session.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
