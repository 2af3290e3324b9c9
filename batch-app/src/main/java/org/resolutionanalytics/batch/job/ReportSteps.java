package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.analyse.ProgramDigest;
import org.resolutionanalytics.batch.comparison.ComparisonStore;
import org.resolutionanalytics.batch.comparison.CorpusComparison;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.datapackage.Checksums;
import org.resolutionanalytics.batch.datapackage.Codebook;
import org.resolutionanalytics.batch.datapackage.DataPackage;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.batch.table.statistics.CorpusTables;
import org.resolutionanalytics.nlp.tag.Lexicons;

/** The steps that turn facts into reports. Each writes files into the staged folder. */
record ReportSteps(
    AnalysisOptions options,
    FactsStore store,
    ComparisonStore comparisons,
    Register register,
    Lexicons lexicons,
    AnalysisKey key,
    ReportFolder folder) {

  /** The facts with the analysts' values in place. */
  DocumentSource documents() {
    return options.reports().corrections().over(store, lexicons);
  }

  /** The tables of the corpus, nothing counted yet. */
  CorpusTables newTables() {
    return new CorpusTables(
        documents(),
        Rejected.of(register),
        lexicons.themes(),
        options.reports().groups(),
        comparisons);
  }

  /** Compares the documents with each other. */
  void compare() {
    String analysis = key.value() + ProgramDigest.reports();
    new CorpusComparison(store, comparisons, options.reports().predecessors(), analysis).run();
  }

  /** Writes tables of documents, all of them in one pass. */
  void write(List<DocumentTable<?>> tables) throws IOException {
    List<CsvTableWriter<?>> writers = new ArrayList<>();
    try {
      List<Consumer<DocumentFacts>> rows = new ArrayList<>();
      for (DocumentTable<?> table : tables) {
        rows.add(open(table, writers));
      }
      documents().forEach(document -> rows.forEach(table -> table.accept(document)));
    } finally {
      writers.forEach(CsvTableWriter::close);
    }
    for (int i = 0; i < tables.size(); i++) {
      folder.addTable(CsvTableWriter.fileName(tables.get(i).table()), writers.get(i).rows());
    }
  }

  private <R> Consumer<DocumentFacts> open(
      DocumentTable<R> table, List<CsvTableWriter<?>> writers) {
    CsvTableWriter<R> writer = CsvTableWriter.open(folder.staged(), table.table(), options.csv());
    writers.add(writer);
    return document -> table.rows().accept(document, writer);
  }

  /** Writes what describes all files: the codebook, the data package, checksums. */
  void descriptions() throws IOException {
    List<Table<?>> tables = new ArrayList<>(newTables().declarations());
    write(Codebook.of(tables));
    tables.add(Codebook.TABLE);
    Path staged = folder.staged();
    new DataPackage(options.csv()).write(staged, tables, folder.files());
    folder.add(DataPackage.FILE);
    // All files except those that depend on the run before.
    Set<String> names = tables.stream().map(CsvTableWriter::fileName).collect(Collectors.toSet());
    Checksums.write(
        staged,
        folder.files().stream()
            .filter(file -> !file.name().endsWith(".csv") || names.contains(file.name()))
            .toList());
    folder.add(Checksums.FILE);
  }

  void write(TableSource<?> table) throws IOException {
    long rows = CsvTableWriter.write(folder.staged(), table, options.csv());
    folder.addTable(CsvTableWriter.fileName(table.table()), rows);
  }
}
