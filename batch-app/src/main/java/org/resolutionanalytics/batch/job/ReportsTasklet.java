package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.csv.CsvStyle;
import org.resolutionanalytics.batch.csv.CsvTableWriter;
import org.resolutionanalytics.batch.datapackage.Checksums;
import org.resolutionanalytics.batch.datapackage.Codebook;
import org.resolutionanalytics.batch.datapackage.CsvForm;
import org.resolutionanalytics.batch.datapackage.DataPackage;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facttable.DocumentRows;
import org.resolutionanalytics.batch.facttable.FactTables;
import org.resolutionanalytics.batch.frequency.Frequencies;
import org.resolutionanalytics.batch.page.ReportPage;
import org.resolutionanalytics.batch.statistics.CorpusStatistics;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.batch.workbook.ReportWorkbook;
import org.resolutionanalytics.nlp.theme.Theme;

/** Writes what is made from the tables: statistics, the page, the data package, checksums. */
final class ReportsTasklet {
  private final FactsStore store;
  private final List<Theme> lexicon;
  private final CsvStyle style;
  private final ReportOptions options;
  private final RunRecord record;

  ReportsTasklet(FactsStore store, List<Theme> lexicon, AnalysisOptions options, RunRecord record) {
    this.store = store;
    this.lexicon = lexicon;
    this.style = options.csv();
    this.options = options.reports();
    this.record = record;
  }

  void write(Path folder) throws IOException {
    List<TableSource> tables = new ArrayList<>();
    for (DocumentRows rows : FactTables.all()) {
      tables.add(FactTables.over(rows, store));
    }
    tables.add(FactTables.over(Frequencies.byResolution(lexicon), store));
    tables.add(FactTables.rejected(store));
    Frequencies frequencies = new Frequencies(lexicon);
    store.forEach(frequencies::add);
    tables.addAll(frequencies.tables());
    for (TableSource statistic : statistics(tables)) {
      csv(folder, statistic);
      tables.add(statistic);
    }
    csv(folder, Codebook.of(Tables.all()));
    Set<String> views = views(folder, tables);
    List<TableSchema> schemas = new ArrayList<>(Tables.all());
    schemas.add(Tables.CODEBOOK);
    new DataPackage(new CsvForm(style.delimiter(), style.recordEnd())).write(folder, schemas);
    List<String> files =
        schemas.stream().map(CsvTableWriter::fileName).collect(Collectors.toList());
    files.addAll(views);
    files.add(DataPackage.FILE);
    Checksums.write(folder, files);
  }

  /** Writes what shows the tables, and returns the names of the files. */
  private Set<String> views(Path folder, List<TableSource> tables) throws IOException {
    Set<String> files = new TreeSet<>();
    if (options.kinds().contains(ReportKind.HTML)) {
      ReportPage.write(tables, folder);
      files.add(ReportPage.FILE);
    }
    if (options.kinds().contains(ReportKind.XLSX)) {
      ReportWorkbook.write(
          Tables.all().stream().map(schema -> table(tables, schema)).toList(), folder);
      files.add(ReportWorkbook.FILE);
    }
    return files;
  }

  private List<TableSource> statistics(List<TableSource> tables) {
    CorpusStatistics statistics =
        CorpusStatistics.count(
            table(tables, Tables.RESOLUTIONS),
            table(tables, Tables.CLAUSES),
            lexicon,
            options.groups());
    return List.of(
        statistics.themeCooccurrence(),
        statistics.actorTheme(),
        statistics.keyness(),
        statistics.rhetoricToAction());
  }

  private static TableSource table(List<TableSource> tables, TableSchema schema) {
    return tables.stream()
        .filter(table -> table.schema().name().equals(schema.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table " + schema.name()));
  }

  private void csv(Path folder, TableSource table) {
    record.table(
        CsvTableWriter.fileName(table.schema()), CsvTableWriter.write(folder, table, style));
  }
}
