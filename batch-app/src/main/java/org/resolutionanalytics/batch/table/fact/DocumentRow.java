package org.resolutionanalytics.batch.table.fact;

import java.util.Optional;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;

/** A document, with its symbol, year and, if asked for, series worked out once for all rows. */
public record DocumentRow(
    DocumentFacts facts,
    Optional<String> symbol,
    Optional<Integer> year,
    Optional<SeriesPlace> place) {

  public DocumentRow(DocumentFacts facts) {
    this(facts, Optional.empty());
  }

  DocumentRow(DocumentFacts facts, Optional<SeriesPlace> place) {
    this(facts, Columns.nonEmpty(facts.symbol()), facts.year(), place);
  }

  /** The document's name. */
  public String name() {
    return facts.document();
  }
}
