package org.resolutionanalytics.batch.table.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;

/** What a document's clauses together say of its ends and reviews. */
record Verdict(List<ReviewClause> clauses) {

  static Verdict of(DocumentFacts facts) {
    return new Verdict(
        facts.clauses().stream().flatMap(clause -> clause.mandates().reviews().stream()).toList());
  }

  private Stream<ReviewClause> of(ReviewKind... kinds) {
    return clauses.stream().filter(clause -> Arrays.asList(kinds).contains(clause.kind()));
  }

  /** The first day on which something ends. */
  Optional<LocalDate> endsOn() {
    return of(ReviewKind.EXPIRES, ReviewKind.EXTENDS)
        .flatMap(clause -> clause.until().stream())
        .min(Comparator.naturalOrder());
  }

  /** The session or year of the first review that has one, or "yes". */
  Optional<String> review() {
    return of(ReviewKind.REVIEW)
        .flatMap(review -> when(review).stream())
        .findFirst()
        .or(() -> of(ReviewKind.REVIEW).findFirst().map(review -> "yes"));
  }

  private static Optional<String> when(ReviewClause review) {
    return review
        .session()
        .or(() -> review.until().map(LocalDate::getYear))
        .or(review::year)
        .map(String::valueOf);
  }

  /** The first session that is to take the matter up. */
  Optional<String> nextConsideration() {
    return of(ReviewKind.NEXT_CONSIDERATION)
        .flatMap(next -> next.session().stream())
        .findFirst()
        .map(String::valueOf);
  }

  boolean isSeized() {
    return of(ReviewKind.SEIZED).findAny().isPresent();
  }

  /** The first that holds. */
  String id() {
    if (of(ReviewKind.EXPIRES, ReviewKind.EXTENDS).findAny().isPresent()) {
      return "ends";
    }
    if (of(ReviewKind.REVIEW).findAny().isPresent()) {
      return "review";
    }
    return of(ReviewKind.NEXT_CONSIDERATION).findAny().isPresent() ? "next_consideration" : "none";
  }
}
