package org.resolutionanalytics.batch.store;

import java.util.Optional;
import java.util.function.Function;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.ReportMode;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;

/** The compact form of what a clause does. */
final class MandatesCodec {
  private final Function<FactsInput, Actor> actors;

  /**
   * A codec.
   *
   * @param actors reads an actor
   */
  MandatesCodec(Function<FactsInput, Actor> actors) {
    this.actors = actors;
  }

  static void write(Mandates mandates, FactsOutput out) {
    out.number(mandates.actType().map(type -> type.ordinal() + 1).orElse(0));
    out.number(mandates.asks() ? 1 : 0);
    out.list(mandates.reports(), report -> writeReport(report, out));
    out.list(mandates.reviews(), review -> writeReview(review, out));
  }

  Mandates read(FactsInput in) {
    int type = in.number();
    return new Mandates(
        type == 0 ? Optional.empty() : Optional.of(ActType.values()[type - 1]),
        in.number() == 1,
        in.list(() -> readReport(in)),
        in.list(() -> readReview(in)));
  }

  private static void writeReport(ReportRequest report, FactsOutput out) {
    FactsCodec.writeActor(report.reporter(), out);
    out.shared(report.reporterText());
    out.list(report.reportTo(), out::shared);
    out.shared(report.subject());
    out.date(report.dueDate());
    out.shared(report.dueBody());
    out.list(report.dueSessions(), out::number);
    out.list(report.dueYears(), out::number);
    out.shared(report.dueText());
    out.shared(report.periodicity());
    out.number(report.mode().ordinal());
    out.number(report.withinExisting() ? 1 : 0);
  }

  private ReportRequest readReport(FactsInput in) {
    return new ReportRequest(
        actors.apply(in),
        in.shared(),
        in.list(in::shared),
        in.shared(),
        in.date(),
        in.shared(),
        in.list(in::number),
        in.list(in::number),
        in.shared(),
        in.shared(),
        ReportMode.values()[in.number()],
        in.number() == 1);
  }

  private static void writeReview(ReviewClause review, FactsOutput out) {
    out.number(review.kind().ordinal());
    out.date(review.until());
    out.number(review.session().orElse(0));
    out.number(review.year().orElse(0));
    out.shared(review.byWhom());
    out.shared(review.words());
  }

  private static ReviewClause readReview(FactsInput in) {
    return new ReviewClause(
        ReviewKind.values()[in.number()],
        in.date(),
        Optional.of(in.number()).filter(session -> session > 0),
        Optional.of(in.number()).filter(year -> year > 0),
        in.shared(),
        in.shared());
  }
}
