package org.resolutionanalytics.batch.facttable;

import java.util.Optional;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Columns;

/**
 * A document, with what many rows say of it worked out once.
 *
 * @param facts its facts
 * @param symbol its symbol, if known
 * @param year the year that it counts for, if known
 */
public record DocumentRow(DocumentFacts facts, Optional<String> symbol, Optional<Integer> year) {

  /**
   * A document.
   *
   * @param facts its facts
   */
  public DocumentRow(DocumentFacts facts) {
    this(facts, Columns.known(facts.symbol()), facts.year());
  }

  /** The document's name. */
  public String name() {
    return facts.document();
  }
}
