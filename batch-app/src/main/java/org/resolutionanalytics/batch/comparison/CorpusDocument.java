package org.resolutionanalytics.batch.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.nlp.lineage.ClauseSource;
import org.resolutionanalytics.nlp.lineage.series.SeriesDocument;

/** Turns facts into what the library of comparisons takes. */
public final class CorpusDocument {
  private static final int DECEMBER = 12;
  private static final int LAST_DAY = 31;

  private CorpusDocument() {}

  /**
   * What a document says of itself.
   *
   * @param shared gives one object for equal texts
   */
  static SeriesDocument of(DocumentFacts facts, UnaryOperator<String> shared) {
    ResolutionMetadata metadata = facts.metadata();
    return new SeriesDocument(
        facts.document(),
        metadata.bodyId(),
        metadata.kind(),
        metadata.symbol().map(ResolutionSymbol::value),
        date(metadata),
        metadata.title(),
        facts.clauses().stream()
            .flatMap(clause -> clause.citations().stream())
            .flatMap(citation -> citation.symbol().stream())
            .map(shared)
            .collect(Collectors.toSet()));
  }

  /** The day of adoption, or the last day of the year where only that is known. */
  private static Optional<LocalDate> date(ResolutionMetadata metadata) {
    return metadata
        .adoptedOn()
        .or(() -> metadata.year().map(year -> LocalDate.of(year, DECEMBER, LAST_DAY)));
  }

  /** The clauses of a document, in their order. */
  public static List<ClauseSource> clauses(DocumentFacts facts) {
    return facts.clauses().stream().map(CorpusDocument::clause).toList();
  }

  private static ClauseSource clause(ClauseFacts clause) {
    return new ClauseSource(
        clause.path(),
        clause.section(),
        clause.openingPhrase(),
        clause.openingVerb(),
        clause.requests(),
        clause.text());
  }
}
