package org.resolutionanalytics.batch.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.resolutionanalytics.batch.table.TableSource;

/**
 * The tables as one workbook, {@code report.xlsx}: an introduction, charts, and one sheet per
 * table. Rows are streamed, so memory does not grow with them. The same tables give the same bytes.
 */
public final class ReportWorkbook {

  public static final String FILE = "report.xlsx";

  private static final int ROWS_IN_MEMORY = 100;

  /** No time of a run is in the file. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ReportWorkbook() {}

  /** Writes the workbook, with a sheet per table in their order. */
  public static void write(Collection<TableSource<?>> tables, Path folder) throws IOException {
    write(tables, folder, TableSheets.Limits.EXCEL);
  }

  static void write(Collection<TableSource<?>> tables, Path folder, TableSheets.Limits limits)
      throws IOException {
    Path draft = Files.createTempFile(folder, "workbook", ".tmp");
    try {
      try (XSSFWorkbook workbook = new XSSFWorkbook();
          SXSSFWorkbook streamed = fill(workbook, tables, limits);
          OutputStream out = Files.newOutputStream(draft)) {
        streamed.write(out);
      }
      withoutTimes(draft, folder.resolve(FILE));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static SXSSFWorkbook fill(
      XSSFWorkbook workbook, Collection<TableSource<?>> tables, TableSheets.Limits limits) {
    workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
    workbook.getProperties().getCoreProperties().setCreator("resolution-analytics");
    workbook.getProperties().getCoreProperties().setTitle("What the resolutions say");
    Styles styles = new Styles(workbook);
    AboutSheet about = new AboutSheet(workbook, styles);
    ChartSheets charts = new ChartSheets(workbook, styles);
    SXSSFWorkbook streamed = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY);
    Summaries summaries = new Summaries();
    List<TableSheets.Written> written = new ArrayList<>();
    for (TableSource<?> table : tables) {
      written.add(TableSheets.write(streamed, table, styles, limits, summaries));
    }
    charts.fill(summaries);
    about.fill(
        List.of(ChartSheets.THEMES, ChartSheets.TREND, ChartSheets.REQUESTS, ChartSheets.ACTORS),
        written);
    return streamed;
  }

  /** Copies the parts of the file without the times at which they were written. */
  private static void withoutTimes(Path draft, Path file) throws IOException {
    try (ZipFile in = new ZipFile(draft.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry part : Collections.list(in.entries())) {
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(NO_TIME);
        out.putNextEntry(timeless);
        try (InputStream content = in.getInputStream(part)) {
          content.transferTo(out);
        }
        out.closeEntry();
      }
    }
  }
}
