package org.resolutionanalytics.batch.facttable;

import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/** A row a theme mention. */
final class ThemeRows implements DocumentRows {
  @Override
  public TableSchema schema() {
    return Tables.THEMES;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    String symbol = FactTables.known(document.symbol());
    Integer year = document.year().orElse(null);
    for (ClauseFacts clause : document.clauses()) {
      for (ThemeMention mention : clause.themes()) {
        sink.accept(
            new @Nullable Object[] {
              document.document(),
              symbol,
              year,
              clause.section().id(),
              clause.path(),
              mention.theme().id(),
              mention.theme().parent().orElse(null),
              mention.term(),
              mention.matchedText(),
              mention.start(),
              mention.end()
            });
      }
    }
  }
}
