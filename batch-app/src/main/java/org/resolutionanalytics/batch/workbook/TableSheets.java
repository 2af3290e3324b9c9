package org.resolutionanalytics.batch.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.ColumnType.Kind;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;

/**
 * Writes a table as a sheet, row by row. A table with more rows than fit on a sheet continues on
 * another. A text longer than a cell can hold is truncated, and ends with a note that says so.
 */
final class TableSheets<R> {

  static final String CUT = " [truncated: the full text is in the CSV file]";

  private final SXSSFWorkbook workbook;
  private final Table<R> table;
  private final Styles styles;
  private final Limits limits;
  private final CellStyle[] cellStyles;

  /** Whether a column has lists. */
  private final boolean lists;

  private final List<String> names = new ArrayList<>();
  private SXSSFSheet sheet;
  private int next;
  private long rows;
  private long cut;

  private TableSheets(SXSSFWorkbook workbook, Table<R> table, Styles styles, Limits limits) {
    this.workbook = workbook;
    this.table = table;
    this.styles = styles;
    this.limits = limits;
    cellStyles = table.columns().stream().map(styles::of).toArray(CellStyle[]::new);
    lists = table.columns().stream().anyMatch(c -> c.type().kind() == Kind.IDS);
    sheet = startSheet();
  }

  /** Writes all rows of a table, and hands them to the summaries. */
  static <R> Written write(
      SXSSFWorkbook workbook,
      TableSource<R> table,
      Styles styles,
      Limits limits,
      Summaries summaries) {
    TableSheets<R> sheets = new TableSheets<>(workbook, table.table(), styles, limits);
    table.read(
        row -> {
          sheets.add(row);
          summaries.add(row);
        });
    sheets.finishSheet();
    return new Written(table.table(), List.copyOf(sheets.names), sheets.rows, sheets.cut);
  }

  /** The rows written, without the header, and how many texts were too long for a cell. */
  record Written(Table<?> table, List<String> sheets, long rows, long cut) {}

  /** What a sheet holds: rows with the header, at least 2; a cell's text, longer than the note. */
  record Limits(int rows, int textLength) {
    static final Limits EXCEL =
        new Limits(
            SpreadsheetVersion.EXCEL2007.getMaxRows(),
            SpreadsheetVersion.EXCEL2007.getMaxTextLength());
  }

  private SXSSFSheet startSheet() {
    String name = names.isEmpty() ? table.name() : table.name() + " (" + (names.size() + 1) + ")";
    SXSSFSheet started = workbook.createSheet(name);
    names.add(name);
    Row header = started.createRow(0);
    for (int i = 0; i < cellStyles.length; i++) {
      Column<?> column = table.columns().get(i);
      started.setColumnWidth(i, width(column) * 256);
      started.setDefaultColumnStyle(i, cellStyles[i]);
      Cell cell = header.createCell(i);
      cell.setCellValue(column.name());
      cell.setCellStyle(styles.headerOf(column));
    }
    started.createFreezePane(0, 1);
    started.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    started.setFitToPage(true);
    started.getPrintSetup().setLandscape(true);
    started.getPrintSetup().setFitHeight((short) 0);
    next = 1;
    return started;
  }

  private void finishSheet() {
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, cellStyles.length - 1));
  }

  private static int width(Column<?> column) {
    return switch (column.type().kind()) {
      case PROSE -> 90;
      case PHRASE, IDS -> 30;
      case TEXT -> 18;
      case INTEGER, YEAR, NUMBER, SHARE, BOOLEAN, DATE -> Math.max(10, column.name().length() + 3);
    };
  }

  private void add(R source) {
    if (next == limits.rows()) {
      finishSheet();
      sheet = startSheet();
    }
    Row row = sheet.createRow(next++);
    if (lists) {
      // Otherwise each row would be as high as its longest list.
      row.setHeightInPoints(sheet.getDefaultRowHeightInPoints());
    }
    rows++;
    for (int i = 0; i < cellStyles.length; i++) {
      Object value = table.columns().get(i).of(source);
      if (value != null && !(value instanceof Double measure && !Double.isFinite(measure))) {
        Cell cell = row.createCell(i);
        cell.setCellStyle(cellStyles[i]);
        set(cell, value);
      }
    }
  }

  private void set(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof Boolean truth) {
      cell.setCellValue(truth);
    } else {
      String text = value.toString();
      if (text.length() > limits.textLength()) {
        text = cut(text);
        cut++;
      }
      cell.setCellValue(text);
    }
  }

  /** The start of a text with the note; does not split a surrogate pair. */
  private String cut(String text) {
    int end = limits.textLength() - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
