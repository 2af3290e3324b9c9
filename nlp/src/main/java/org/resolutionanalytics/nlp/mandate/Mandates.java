package org.resolutionanalytics.nlp.mandate;

import java.util.List;
import java.util.Optional;

/**
 * What an operative clause does.
 *
 * @param actType its type; empty for clauses of preambles and annexes
 * @param asks whether somebody other than the adopting body is asked, told, bound, invited or
 *     authorized to act, or those who adopt it commit themselves
 * @param reports the accounts that it asks for, in the order of the text
 * @param reviews the ends, reviews and next considerations that it sets, in the order of the text
 */
public record Mandates(
    Optional<ActType> actType,
    boolean asks,
    List<ReportRequest> reports,
    List<ReviewClause> reviews) {

  /** Of a clause that is not operative. */
  public static final Mandates NONE = new Mandates(Optional.empty(), false, List.of(), List.of());

  /** Copies the lists. */
  public Mandates {
    reports = List.copyOf(reports);
    reviews = List.copyOf(reviews);
  }
}
