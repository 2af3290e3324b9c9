package org.resolutionanalytics.batch.store;

import java.util.Optional;
import java.util.function.Function;
import org.resolutionanalytics.nlp.mandate.ActType;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.mandate.ReportMode;
import org.resolutionanalytics.nlp.mandate.ReportRequest;
import org.resolutionanalytics.nlp.mandate.ReviewClause;
import org.resolutionanalytics.nlp.mandate.ReviewKind;

/** The compact form of what a clause does. */
final class MandatesCodec {
  private final ActorCodec actors;
  // Once, as every clause asks for it.
  private final Function<FactsInput, ReportRequest> readReport = this::readReport;

  /** A codec. */
  MandatesCodec(ActorCodec actors) {
    this.actors = actors;
  }

  static void write(Mandates mandates, FactsOutput out) {
    out.shared(mandates.actType(), type -> out.text(type.map(ActType::name).orElse("")));
    out.number(mandates.asks() ? 1 : 0);
    out.list(mandates.reports(), report -> writeReport(report, out));
    out.list(mandates.reviews(), review -> writeReview(review, out));
  }

  Mandates read(FactsInput in) {
    return new Mandates(
        in.shared(MandatesCodec::readActType),
        in.number() == 1,
        in.list(readReport),
        in.list(MandatesCodec::readReview));
  }

  private static Optional<ActType> readActType(FactsInput in) {
    return Optional.of(in.text()).filter(type -> !type.isEmpty()).map(ActType::valueOf);
  }

  private static void writeReport(ReportRequest report, FactsOutput out) {
    ActorCodec.write(report.reporter(), out);
    out.shared(report.reporterText());
    out.list(report.reportTo(), out::shared);
    out.shared(report.subject());
    out.date(report.dueDate());
    out.shared(report.dueBody());
    out.list(report.dueSessions(), out::number);
    out.list(report.dueYears(), out::number);
    out.shared(report.dueText());
    out.shared(report.periodicity());
    out.shared(report.mode().name());
    out.number(report.withinExisting() ? 1 : 0);
  }

  private ReportRequest readReport(FactsInput in) {
    return new ReportRequest(
        actors.read(in),
        in.shared(),
        in.list(FactsInput::shared),
        in.shared(),
        in.date(),
        in.shared(),
        in.list(FactsInput::number),
        in.list(FactsInput::number),
        in.shared(),
        in.shared(),
        ReportMode.valueOf(in.shared()),
        in.number() == 1);
  }

  private static void writeReview(ReviewClause review, FactsOutput out) {
    out.shared(review.kind().name());
    out.date(review.until());
    out.number(review.session().orElse(0));
    out.number(review.year().orElse(0));
    out.shared(review.byWhom());
    out.shared(review.words());
  }

  private static ReviewClause readReview(FactsInput in) {
    return new ReviewClause(
        ReviewKind.valueOf(in.shared()),
        in.date(),
        Optional.of(in.number()).filter(session -> session > 0),
        Optional.of(in.number()).filter(year -> year > 0),
        in.shared(),
        in.shared());
  }
}
