package org.resolutionanalytics.batch.facttable;

import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.nlp.actor.ActorMention;

/** A row an actor mention. */
final class ActorRows implements DocumentRows {
  @Override
  public TableSchema schema() {
    return Tables.ACTORS;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    String symbol = FactTables.known(document.symbol());
    Integer year = document.year().orElse(null);
    for (ClauseFacts clause : document.clauses()) {
      for (ActorMention mention : clause.actors()) {
        sink.accept(
            new @Nullable Object[] {
              document.document(),
              symbol,
              year,
              clause.section().id(),
              clause.path(),
              mention.actor().id(),
              mention.actor().name(),
              mention.actor().kind(),
              mention.addressed() ? "addressee" : "mentioned",
              mention.matchedText(),
              mention.start(),
              mention.end(),
              mention.actor().code().orElse(null)
            });
      }
    }
  }
}
