package org.resolutionanalytics.batch.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.ColumnType;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;

/**
 * Writes a table as a sheet, row by row; a table of more rows than a sheet can hold goes on in
 * another. A text longer than a cell can hold is cut, and says so at its end.
 */
final class TableSheets implements RowSink {

  static final String CUT = " [cut: the whole text is in the CSV file]";

  private static final int CHARACTER_WIDTH = 256;
  private static final int NARROW = 10;
  private static final int MEDIUM = 18;
  private static final int WIDE = 30;
  private static final int WIDEST = 90;

  private final SXSSFWorkbook workbook;
  private final TableSchema schema;
  private final SheetLimits limits;
  private final CellStyle[] styles;
  private final Styles looks;

  /** Whether a column has lists. */
  private final boolean lists;

  private final List<String> sheets = new ArrayList<>();
  private SXSSFSheet sheet;
  private int next;
  private long rows;
  private long cut;

  private TableSheets(
      SXSSFWorkbook workbook, TableSchema schema, Styles looks, SheetLimits limits) {
    this.workbook = workbook;
    this.schema = schema;
    this.looks = looks;
    this.limits = limits;
    this.styles = schema.columns().stream().map(looks::of).toArray(CellStyle[]::new);
    this.lists = schema.columns().stream().anyMatch(c -> c.type() == ColumnType.IDS);
    this.sheet = startSheet();
  }

  /**
   * Writes all rows of a table.
   *
   * @param workbook where
   * @param table the table
   * @param looks how cells look
   * @param limits what a sheet can hold
   * @param also sees every row too
   */
  static Written write(
      SXSSFWorkbook workbook, TableSource table, Styles looks, SheetLimits limits, RowSink also) {
    TableSheets sheets = new TableSheets(workbook, table.schema(), looks, limits);
    table.read(
        row -> {
          sheets.accept(row);
          also.accept(row);
        });
    sheets.finishSheet();
    return new Written(table.schema(), List.copyOf(sheets.sheets), sheets.rows, sheets.cut);
  }

  /**
   * What became of a table.
   *
   * @param schema the table
   * @param sheets its sheets
   * @param rows its rows
   * @param cut its texts that were too long for a cell
   */
  record Written(TableSchema schema, List<String> sheets, long rows, long cut) {}

  private SXSSFSheet startSheet() {
    String name =
        sheets.isEmpty() ? schema.name() : schema.name() + " (" + (sheets.size() + 1) + ")";
    SXSSFSheet started = workbook.createSheet(name);
    sheets.add(name);
    Row header = started.createRow(0);
    for (int i = 0; i < styles.length; i++) {
      Column column = schema.columns().get(i);
      started.setColumnWidth(i, width(column) * CHARACTER_WIDTH);
      started.setDefaultColumnStyle(i, styles[i]);
      Cell cell = header.createCell(i);
      cell.setCellValue(column.name());
      cell.setCellStyle(looks.headerOf(column));
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
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, styles.length - 1));
  }

  private static int width(Column column) {
    return switch (column.name()) {
      case "text", "title", "action", "description", "detail" -> WIDEST;
      case "matched_text",
          "themes",
          "actors",
          "addressees",
          "opening_phrase",
          "cited_title",
          "due_text",
          "actor_name",
          "addressee_name",
          "row" ->
          WIDE;
      default ->
          switch (column.type()) {
            case STRING, IDS -> MEDIUM;
            case INTEGER, NUMBER, BOOLEAN, DATE -> Math.max(NARROW, column.name().length() + 3);
          };
    };
  }

  @Override
  public void accept(@Nullable Object[] values) {
    if (next == limits.rows()) {
      finishSheet();
      sheet = startSheet();
    }
    Row row = sheet.createRow(next++);
    if (lists) {
      // Else each row would be as high as its longest list.
      row.setHeightInPoints(sheet.getDefaultRowHeightInPoints());
    }
    rows++;
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value != null && !(value instanceof Double measure && !Double.isFinite(measure))) {
        Cell cell = row.createCell(i);
        cell.setCellStyle(styles[i]);
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

  /** The start of a text, and that it is one; a pair of surrogates stays whole. */
  private String cut(String text) {
    int end = limits.textLength() - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
