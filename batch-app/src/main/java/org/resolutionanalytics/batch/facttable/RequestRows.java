package org.resolutionanalytics.batch.facttable;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.nlp.request.DueDate;
import org.resolutionanalytics.nlp.request.Request;

/** A row a request and addressee. */
final class RequestRows implements DocumentRows {
  @Override
  public TableSchema schema() {
    return Tables.REQUESTS;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    String symbol = FactTables.known(document.symbol());
    Integer year = document.year().orElse(null);
    for (ClauseFacts clause : document.clauses()) {
      for (Request request : clause.requests()) {
        Optional<DueDate> due = request.due();
        sink.accept(
            new @Nullable Object[] {
              document.document(),
              symbol,
              year,
              clause.path(),
              request.openingVerb(),
              request.strength().id(),
              request.addressee().id(),
              request.addressee().name(),
              FactTables.known(request.action()),
              request.reportsBack(),
              due.flatMap(DueDate::session).orElse(null),
              due.flatMap(DueDate::year).orElse(null),
              due.map(DueDate::text).orElse(null)
            });
      }
    }
  }
}
