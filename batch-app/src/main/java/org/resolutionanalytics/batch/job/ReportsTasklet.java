package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.batch.checksum.FileSum;
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
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;
import org.resolutionanalytics.batch.workbook.ReportWorkbook;
import org.resolutionanalytics.nlp.theme.Theme;

/** Writes what is made from all tables together: the workbook, the data package, checksums. */
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
    record.table(CsvTableWriter.write(folder, Codebook.of(Tables.all()), style));
    if (options.kinds().contains(ReportKind.XLSX)) {
      ReportWorkbook.write(tables(), folder);
      record.file(FileSum.of(folder.resolve(ReportWorkbook.FILE)));
    }
    List<TableSchema> schemas = new ArrayList<>(Tables.all());
    schemas.add(Tables.CODEBOOK);
    DataPackage description = new DataPackage(new CsvForm(style.delimiter(), style.recordEnd()));
    record.file(description.write(folder, schemas, sums(record.files())));
    record.file(Checksums.write(folder, summed(schemas)));
  }

  /** All files but those that differ with the run before. */
  private List<FileSum> summed(List<TableSchema> schemas) {
    Set<String> tables = new HashSet<>();
    schemas.forEach(schema -> tables.add(CsvTableWriter.fileName(schema)));
    return sums(record.files()).stream()
        .filter(file -> !file.name().endsWith(".csv") || tables.contains(file.name()))
        .toList();
  }

  private static List<FileSum> sums(List<ReportFile> files) {
    return files.stream().map(ReportFile::sum).toList();
  }

  /** Every table, in the order in which a reader meets them. */
  private List<TableSource> tables() {
    List<TableSource> tables = new ArrayList<>(record.counts());
    for (DocumentRows rows : FactTables.all()) {
      tables.add(FactTables.over(rows, store));
    }
    tables.add(FactTables.over(Frequencies.byResolution(lexicon), store));
    return Tables.all().stream().map(schema -> table(tables, schema)).toList();
  }

  private static TableSource table(List<TableSource> tables, TableSchema schema) {
    return tables.stream()
        .filter(table -> table.schema().name().equals(schema.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table " + schema.name()));
  }
}
