package org.resolutionanalytics.batch.table.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.core.resolution.AssemblySession;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;

/**
 * Collects what has a day: reports, ends, reviews and next considerations. The sessions of other
 * bodies than the General Assembly have none.
 */
public final class CalendarEntries implements Consumer<DocumentRow> {
  private final List<CalendarEntry> entries = new ArrayList<>();

  @Override
  public void accept(DocumentRow document) {
    for (ClauseFacts clause : document.facts().clauses()) {
      clause.mandates().reports().forEach(report -> addReport(document, clause, report));
      clause.mandates().reviews().forEach(review -> addReview(document, clause, review));
    }
  }

  private void addReport(DocumentRow document, ClauseFacts clause, ReportRequest report) {
    String subject = report.subject().isEmpty() ? "report" : report.subject();
    String what = report.reporterName() + ": " + subject;
    String words = report.dueText();
    String category = report.reporter().id();
    if (report.dueDate().isPresent()) {
      add(document, clause, what, Optional.empty(), report.dueDate().get(), category, words);
    } else if (report.dueBody().equals(Body.GENERAL_ASSEMBLY.id())) {
      for (int session : report.dueSessions()) {
        addSession(document, clause, what, session, category, words);
      }
    }
  }

  private void addReview(DocumentRow document, ClauseFacts clause, ReviewClause review) {
    String title = document.facts().metadata().title();
    String what = name(review.kind()) + (title.isEmpty() ? ": " + review.words() : "");
    if (review.until().isPresent()) {
      LocalDate day = review.until().get();
      add(document, clause, what, Optional.empty(), day, review.byWhom(), review.words());
    } else if (document.facts().metadata().body() == Body.GENERAL_ASSEMBLY) {
      review
          .session()
          .filter(session -> isToCome(session, document))
          .ifPresent(
              session ->
                  addSession(document, clause, what, session, review.byWhom(), review.words()));
    }
  }

  /** A number before the Assembly's own is of a session of some committee. */
  private static boolean isToCome(int session, DocumentRow document) {
    return document
        .facts()
        .metadata()
        .adoptedOn()
        .filter(day -> AssemblySession.year(session) + 1 < day.getYear())
        .isEmpty();
  }

  private static String name(ReviewKind kind) {
    return switch (kind) {
      case EXPIRES, TERMINATES -> "End";
      case EXTENDS -> "End of the extension";
      case REVIEW -> "Review";
      case NEXT_CONSIDERATION, SEIZED -> "Next consideration";
    };
  }

  private void addSession(
      DocumentRow document,
      ClauseFacts clause,
      String what,
      int session,
      String category,
      String words) {
    LocalDate day = SessionOpening.of(session);
    add(document, clause, what, Optional.of(session), day, category, words);
  }

  private void add(
      DocumentRow document,
      ClauseFacts clause,
      String what,
      Optional<Integer> session,
      LocalDate day,
      String category,
      String words) {
    entries.add(
        new CalendarEntry(
            document.name(),
            document.symbol().orElse(document.name()),
            document.facts().metadata().title(),
            clause.path(),
            what,
            session,
            day,
            category,
            words,
            document.facts().metadata().adoptedOn()));
  }

  /** All entries, by day, then in the order of the documents. */
  public List<CalendarEntry> all() {
    return entries.stream().sorted(Comparator.comparing(CalendarEntry::day)).toList();
  }
}
