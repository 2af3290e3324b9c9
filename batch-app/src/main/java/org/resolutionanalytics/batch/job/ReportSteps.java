package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.csv.WrittenTable;
import org.resolutionanalytics.batch.datapackage.Checksums;
import org.resolutionanalytics.batch.datapackage.Codebook;
import org.resolutionanalytics.batch.datapackage.CsvForm;
import org.resolutionanalytics.batch.datapackage.DataPackage;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.facttable.DocumentTable;
import org.resolutionanalytics.batch.facttable.Rejected;
import org.resolutionanalytics.batch.page.ReportPage;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.statistics.CorpusTables;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.workbook.ReportWorkbook;
import org.resolutionanalytics.nlp.tag.Lexicons;

/** The steps that make reports of facts. Each writes files into the staged folder. */
record ReportSteps(
    AnalysisOptions options,
    FactsStore store,
    Register register,
    Lexicons tagging,
    Snapshots snapshots,
    ReportFolder folder) {

  private CorpusTables newTables() {
    return new CorpusTables(
        store, Rejected.of(register), tagging.themes(), options.reports().groups());
  }

  /** Writes the tables of facts whose rows are no places in clauses. */
  void tables() {
    List<DocumentTable<?>> others = new ArrayList<>(newTables().ofDocuments());
    others.removeAll(CorpusTables.PLACES);
    write(others);
  }

  /** Writes tables of facts, all of them in one pass over the documents. */
  void write(List<DocumentTable<?>> tables) {
    List<CsvTableWriter<?>> writers = new ArrayList<>();
    try {
      List<Consumer<DocumentFacts>> rows = new ArrayList<>();
      for (DocumentTable<?> table : tables) {
        rows.add(open(table, writers));
      }
      store.forEach(document -> rows.forEach(table -> table.accept(document)));
    } finally {
      writers.forEach(CsvTableWriter::close);
    }
    writers.forEach(writer -> add(writer.written()));
  }

  private <R> Consumer<DocumentFacts> open(
      DocumentTable<R> table, List<CsvTableWriter<?>> writers) {
    CsvTableWriter<R> writer = CsvTableWriter.open(folder.staged(), table.table(), options.csv());
    writers.add(writer);
    return document -> table.rows().accept(document, writer);
  }

  /**
   * Counts the facts in one pass over the documents; writes the tables of what it counted, and the
   * page and the workbook, which show the same counts.
   */
  void statistics(String corpus) throws IOException {
    Set<ReportKind> kinds = options.reports().kinds();
    CorpusTables tables = newTables();
    ReportPage page = new ReportPage();
    snapshots.begin();
    store.forEach(
        document -> {
          tables.count(document);
          snapshots.add(document);
          if (kinds.contains(ReportKind.HTML)) {
            page.add(document);
          }
        });
    snapshots.end(tables.totals(), corpus);
    tables.counted().forEach(this::write);
    write(snapshots.changes());
    if (kinds.contains(ReportKind.HTML)) {
      add(page.write(tables, folder.staged()));
    }
    if (kinds.contains(ReportKind.XLSX)) {
      ReportWorkbook.write(tables.all(), folder.staged());
      add(FileSum.of(folder.staged().resolve(ReportWorkbook.FILE)));
    }
  }

  /** Writes what describes all files: the codebook, the data package, checksums. */
  void descriptions() throws IOException {
    List<Table<?>> tables = new ArrayList<>(newTables().declarations());
    write(Codebook.of(tables));
    tables.add(Codebook.TABLE);
    DataPackage description =
        new DataPackage(new CsvForm(options.csv().delimiter(), options.csv().recordEnd()));
    Path staged = folder.staged();
    add(description.write(staged, tables, sums()));
    // All files but those that differ with the run before.
    Set<String> names = tables.stream().map(CsvTableWriter::fileName).collect(Collectors.toSet());
    add(
        Checksums.write(
            staged,
            sums().stream()
                .filter(file -> !file.name().endsWith(".csv") || names.contains(file.name()))
                .toList()));
  }

  /** Writes a table of its own. */
  void write(TableSource<?> table) {
    add(CsvTableWriter.write(folder.staged(), table, options.csv()));
  }

  private List<FileSum> sums() {
    return folder.files().stream().map(ReportFile::sum).toList();
  }

  private void add(WrittenTable table) {
    folder.add(new ReportFile(table.file(), Optional.of(table.rows())));
  }

  private void add(FileSum file) {
    folder.add(new ReportFile(file, Optional.empty()));
  }
}
