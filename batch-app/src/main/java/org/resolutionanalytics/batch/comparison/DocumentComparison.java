package org.resolutionanalytics.batch.comparison;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.lineage.Descent;

/**
 * What a document has to do with the others of its corpus.
 *
 * @param document its name
 * @param symbol its symbol
 * @param place where it is in its series
 * @param predecessorSymbol the symbol of the document that it renews
 * @param evidence why that is its predecessor: {@code cites}, {@code title}, {@code wording},
 *     {@code given}; sorted
 * @param lineage what became of the predecessor's clauses; empty without a predecessor
 * @param agreed the clauses whose wording occurs in other documents too, in the order of the text
 */
public record DocumentComparison(
    String document,
    Optional<String> symbol,
    SeriesPlace place,
    Optional<String> predecessorSymbol,
    List<String> evidence,
    List<Descent> lineage,
    List<AgreedClause> agreed) {

  public DocumentComparison {
    evidence = List.copyOf(evidence);
    lineage = List.copyOf(lineage);
    agreed = List.copyOf(agreed);
  }

  DocumentComparison withLineage(List<Descent> other) {
    return new DocumentComparison(
        document, symbol, place, predecessorSymbol, evidence, other, agreed);
  }
}
