package org.resolutionanalytics.batch.facttable;

import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.nlp.actor.ActorMention;

/** A row a clause. */
final class ClauseRows implements DocumentRows {
  @Override
  public TableSchema schema() {
    return Tables.CLAUSES;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    String symbol = FactTables.known(document.symbol());
    Integer year = document.year().orElse(null);
    for (ClauseFacts clause : document.clauses()) {
      sink.accept(
          new @Nullable Object[] {
            document.document(),
            symbol,
            year,
            clause.section().id(),
            clause.path(),
            FactTables.known(clause.number()),
            clause.level(),
            FactTables.known(clause.openingPhrase()),
            FactTables.known(clause.openingVerb()),
            clause.words(),
            FactTables.ids(clause.themes(), m -> m.theme().id()),
            FactTables.joined(ActorMention.ids(clause.actors(), false)),
            FactTables.joined(ActorMention.ids(clause.actors(), true)),
            clause.text(),
            clause.firstLine(),
            clause.lastLine()
          });
    }
  }
}
