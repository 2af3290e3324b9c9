package org.resolutionanalytics.batch.table.fact;

import java.util.Optional;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;

/**
 * A document, with its symbol and its year worked out once for all its rows.
 *
 * @param place where it is in its series, if a table asks for that
 */
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
