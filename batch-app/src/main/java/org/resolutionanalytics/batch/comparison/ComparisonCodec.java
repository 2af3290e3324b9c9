package org.resolutionanalytics.batch.comparison;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.batch.comparison.AgreedClause.ClauseAddress;
import org.resolutionanalytics.batch.store.FactsInput;
import org.resolutionanalytics.batch.store.FactsOutput;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Force;
import org.resolutionanalytics.nlp.lineage.Relation;

/** The compact form of a comparison in the database: its components, the lineage last. */
final class ComparisonCodec {
  /** Similarities are written with six decimals, as in tables. */
  private static final double MILLIONTHS = 1_000_000;

  private ComparisonCodec() {}

  /** Writes all but the lineage, which {@link #end} writes behind it. */
  static FactsOutput begin(DocumentComparison comparison) {
    FactsOutput out = new FactsOutput();
    out.text(comparison.document());
    out.optional(comparison.symbol());
    out.text(comparison.place().series());
    out.optional(comparison.place().predecessor());
    out.optional(comparison.predecessorSymbol());
    out.list(comparison.evidence(), out::shared);
    out.list(comparison.agreed(), clause -> write(clause, out));
    return out;
  }

  /** Ends what {@link #begin} began. */
  static byte[] end(FactsOutput begun, List<Descent> lineage) {
    begun.list(lineage, descent -> write(descent, begun));
    return begun.toByteArray();
  }

  static DocumentComparison decode(byte[] bytes) {
    FactsInput in = new FactsInput(bytes);
    String document = in.text();
    Optional<String> symbol = in.optional();
    SeriesPlace place = new SeriesPlace(in.text(), in.optional());
    Optional<String> predecessorSymbol = in.optional();
    List<String> evidence = in.list(FactsInput::shared);
    List<AgreedClause> agreed = in.list(ComparisonCodec::readAgreed);
    List<Descent> lineage = in.list(ComparisonCodec::readDescent);
    return new DocumentComparison(
        document, symbol, place, predecessorSymbol, evidence, lineage, agreed);
  }

  private static void write(Descent descent, FactsOutput out) {
    out.text(descent.path());
    out.shared(descent.relation().name());
    out.text(descent.earlierPath());
    out.number((int) Math.round(descent.similarity() * MILLIONTHS));
    out.number(descent.moved() ? 1 : 0);
    out.shared(descent.verbFrom());
    out.shared(descent.verbTo());
    out.optional(descent.force().map(Force::name));
    out.list(descent.addresseesAdded(), out::shared);
    out.list(descent.addresseesDropped(), out::shared);
    out.shared(descent.dueFrom());
    out.shared(descent.dueTo());
    out.text(descent.difference());
  }

  private static Descent readDescent(FactsInput in) {
    return new Descent(
        in.text(),
        Relation.valueOf(in.shared()),
        in.text(),
        in.number() / MILLIONTHS,
        in.number() == 1,
        in.shared(),
        in.shared(),
        in.optional().map(Force::valueOf),
        in.list(FactsInput::shared),
        in.list(FactsInput::shared),
        in.shared(),
        in.shared(),
        in.text());
  }

  private static void write(AgreedClause clause, FactsOutput out) {
    out.text(clause.path());
    out.shared(clause.match());
    write(clause.first(), out);
    out.date(clause.firstDate());
    write(clause.last(), out);
    List.of(clause.occurrences(), clause.documents(), clause.bodies(), clause.series())
        .forEach(out::number);
  }

  private static AgreedClause readAgreed(FactsInput in) {
    return new AgreedClause(
        in.text(),
        in.shared(),
        readAddress(in),
        in.date(),
        readAddress(in),
        in.number(),
        in.number(),
        in.number(),
        in.number());
  }

  private static void write(ClauseAddress address, FactsOutput out) {
    out.shared(address.document());
    out.shared(address.path());
  }

  private static ClauseAddress readAddress(FactsInput in) {
    return new ClauseAddress(in.shared(), in.shared());
  }
}
