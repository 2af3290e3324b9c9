package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facttable.DocumentRows;

/** Writes some tables of facts, all of them in one pass over the documents. */
final class TablesTasklet {
  private final FactsStore store;
  private final List<DocumentRows> tables;
  private final CsvStyle style;
  private final RunRecord record;

  TablesTasklet(FactsStore store, List<DocumentRows> tables, CsvStyle style, RunRecord record) {
    this.store = store;
    this.tables = List.copyOf(tables);
    this.style = style;
    this.record = record;
  }

  void write(Path folder) {
    List<CsvTableWriter> writers = new ArrayList<>();
    try {
      for (DocumentRows table : tables) {
        writers.add(CsvTableWriter.open(folder, table.schema(), style));
      }
      store.forEach(
          document -> {
            for (int i = 0; i < tables.size(); i++) {
              tables.get(i).write(document, writers.get(i));
            }
          });
    } finally {
      writers.forEach(CsvTableWriter::close);
    }
    writers.forEach(writer -> record.table(writer.written()));
  }
}
