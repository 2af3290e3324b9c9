package org.resolutionanalytics.batch.facttable;

import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.core.citation.Citation;

/** A row a reference to another instrument. */
final class CitationRows implements DocumentRows {
  @Override
  public TableSchema schema() {
    return Tables.CITATIONS;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    String symbol = FactTables.known(document.symbol());
    for (ClauseFacts clause : document.clauses()) {
      for (Citation citation : clause.citations()) {
        sink.accept(
            new @Nullable Object[] {
              document.document(),
              symbol,
              clause.path(),
              citation.symbol().orElse(null),
              citation.date().orElse(null),
              FactTables.known(citation.title()),
              citation.matchedText()
            });
      }
    }
  }
}
