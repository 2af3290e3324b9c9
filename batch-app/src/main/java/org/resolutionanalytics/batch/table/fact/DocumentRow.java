package org.resolutionanalytics.batch.table.fact;

import java.util.Optional;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;

/** A document, with its symbol and its year worked out once for all its rows. */
public record DocumentRow(DocumentFacts facts, Optional<String> symbol, Optional<Integer> year) {

  public DocumentRow(DocumentFacts facts) {
    this(facts, Columns.nonEmpty(facts.symbol()), facts.year());
  }

  /** The document's name. */
  public String name() {
    return facts.document();
  }
}
