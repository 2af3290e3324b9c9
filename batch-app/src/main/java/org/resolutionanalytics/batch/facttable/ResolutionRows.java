package org.resolutionanalytics.batch.facttable;

import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.Section;

/** A row a document. */
final class ResolutionRows implements DocumentRows {
  @Override
  public TableSchema schema() {
    return Tables.RESOLUTIONS;
  }

  @Override
  public void write(DocumentFacts document, RowSink sink) {
    ResolutionMetadata metadata = document.metadata();
    int words = 0;
    int citations = 0;
    for (ClauseFacts clause : document.clauses()) {
      words += clause.words();
      citations += clause.citations().size();
    }
    sink.accept(
        new @Nullable Object[] {
          document.document(),
          FactTables.known(document.symbol()),
          metadata.body().id(),
          metadata.session().orElse(null),
          FactTables.known(metadata.title()),
          metadata.adoptedOn().orElse(null),
          metadata.meeting().orElse(null),
          metadata.committeeReport().orElse(null),
          metadata.agendaItem().orElse(null),
          count(document, Section.PREAMBULAR),
          count(document, Section.OPERATIVE),
          count(document, Section.ANNEX),
          words,
          citations,
          document.sha256(),
          document.warnings()
        });
  }

  private static int count(DocumentFacts document, Section section) {
    return (int) document.clauses().stream().filter(c -> c.section() == section).count();
  }
}
