package org.resolutionanalytics.batch.comparison;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A clause whose wording occurs in other documents too.
 *
 * @param path the clause's path
 * @param match how it occurs there: {@code verbatim}, {@code near}, {@code formula}
 * @param first the earliest place
 * @param firstDate the day of its document's adoption
 * @param last the latest place
 * @param occurrences how many clauses have the wording, this one included
 * @param documents how many documents
 * @param bodies how many bodies
 * @param series how many series
 */
public record AgreedClause(
    String path,
    String match,
    ClauseAddress first,
    Optional<LocalDate> firstDate,
    ClauseAddress last,
    int occurrences,
    int documents,
    int bodies,
    int series) {

  /**
   * A clause of the corpus.
   *
   * @param document the document's name
   * @param path the clause's path in it
   */
  public record ClauseAddress(String document, String path) {}
}
