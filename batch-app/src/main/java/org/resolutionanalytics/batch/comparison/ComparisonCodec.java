package org.resolutionanalytics.batch.comparison;

import java.util.List;
import org.resolutionanalytics.batch.comparison.AgreedClause.ClauseAddress;
import org.resolutionanalytics.batch.store.FactsInput;
import org.resolutionanalytics.batch.store.FactsOutput;
import org.resolutionanalytics.nlp.lineage.Descent;
import org.resolutionanalytics.nlp.lineage.Force;
import org.resolutionanalytics.nlp.lineage.Relation;

/** The compact form of a comparison in the database: the components in their order. */
final class ComparisonCodec {
  /** Similarities are written with six decimals, as in tables. */
  private static final double MILLIONTHS = 1_000_000;

  private ComparisonCodec() {}

  static byte[] encode(DocumentComparison comparison) {
    FactsOutput out = new FactsOutput();
    out.text(comparison.document());
    out.optional(comparison.symbol());
    out.text(comparison.place().series());
    out.optional(comparison.place().predecessor());
    out.optional(comparison.predecessorSymbol());
    out.list(comparison.evidence(), out::shared);
    out.list(comparison.lineage(), descent -> write(descent, out));
    out.list(comparison.agreed(), clause -> write(clause, out));
    return out.toByteArray();
  }

  static DocumentComparison decode(byte[] bytes) {
    FactsInput in = new FactsInput(bytes);
    return new DocumentComparison(
        in.text(),
        in.optional(),
        new SeriesPlace(in.text(), in.optional()),
        in.optional(),
        in.list(FactsInput::shared),
        in.list(ComparisonCodec::readDescent),
        in.list(ComparisonCodec::readAgreed));
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
