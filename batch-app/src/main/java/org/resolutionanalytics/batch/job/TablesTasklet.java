package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facttable.DocumentTable;

/** Writes some tables of facts, all of them in one pass over the documents. */
final class TablesTasklet {
  private final FactsStore store;
  private final List<DocumentTable<?>> tables;
  private final CsvStyle style;
  private final RunRecord record;

  TablesTasklet(FactsStore store, List<DocumentTable<?>> tables, CsvStyle style, RunRecord record) {
    this.store = store;
    this.tables = List.copyOf(tables);
    this.style = style;
    this.record = record;
  }

  void write(Path folder) {
    List<CsvTableWriter<?>> writers = new ArrayList<>();
    try {
      List<Consumer<DocumentFacts>> rows = new ArrayList<>();
      for (DocumentTable<?> table : tables) {
        rows.add(open(table, folder, writers));
      }
      store.forEach(document -> rows.forEach(table -> table.accept(document)));
    } finally {
      writers.forEach(CsvTableWriter::close);
    }
    writers.forEach(writer -> record.table(writer.written()));
  }

  private <R> Consumer<DocumentFacts> open(
      DocumentTable<R> table, Path folder, List<CsvTableWriter<?>> writers) {
    CsvTableWriter<R> writer = CsvTableWriter.open(folder, table.table(), style);
    writers.add(writer);
    return document -> table.rows().accept(document, writer);
  }
}
