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
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.workbook.ReportWorkbook;

/** Writes what is made from all tables together: the workbook, the data package, checksums. */
final class ReportsTasklet {
  private final CsvStyle style;
  private final ReportOptions options;
  private final RunRecord record;

  ReportsTasklet(AnalysisOptions options, RunRecord record) {
    this.style = options.csv();
    this.options = options.reports();
    this.record = record;
  }

  void write(Path folder) throws IOException {
    List<Table<?>> tables = new ArrayList<>(record.tables().declarations());
    record.table(CsvTableWriter.write(folder, Codebook.of(tables), style));
    if (options.kinds().contains(ReportKind.XLSX)) {
      ReportWorkbook.write(record.tables().all(), folder);
      record.file(FileSum.of(folder.resolve(ReportWorkbook.FILE)));
    }
    tables.add(Codebook.TABLE);
    DataPackage description = new DataPackage(new CsvForm(style.delimiter(), style.recordEnd()));
    record.file(description.write(folder, tables, sums(record.files())));
    record.file(Checksums.write(folder, summed(tables)));
  }

  /** All files but those that differ with the run before. */
  private List<FileSum> summed(List<Table<?>> tables) {
    Set<String> names = new HashSet<>();
    tables.forEach(table -> names.add(CsvTableWriter.fileName(table)));
    return sums(record.files()).stream()
        .filter(file -> !file.name().endsWith(".csv") || names.contains(file.name()))
        .toList();
  }

  private static List<FileSum> sums(List<ReportFile> files) {
    return files.stream().map(ReportFile::sum).toList();
  }
}
