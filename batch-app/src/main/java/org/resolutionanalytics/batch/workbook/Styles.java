package org.resolutionanalytics.batch.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Range;

/** How the cells of a workbook look; a workbook holds few styles, so each is made once. */
final class Styles {

  final CellStyle header;
  final CellStyle title;
  final CellStyle prose;
  final CellStyle numberHeader;
  final CellStyle columnHead;
  final CellStyle slanted;
  final CellStyle note;
  final CellStyle link;
  final CellStyle text;
  final CellStyle count;
  final CellStyle share;
  final CellStyle heat;
  private final CellStyle id;
  private final CellStyle ids;
  private final CellStyle year;
  private final CellStyle measure;
  private final CellStyle probability;
  private final CellStyle date;

  Styles(XSSFWorkbook workbook) {
    text = top(workbook);
    // A text that starts with = stays text when its cell is edited.
    text.setQuotePrefixed(true);
    prose = top(workbook);
    prose.setWrapText(true);
    prose.setAlignment(HorizontalAlignment.LEFT);
    prose.setIndention((short) 1);
    id = format(workbook, "@");
    // Wrapped, so that a long list does not run over the empty cells beside it.
    ids = format(workbook, "@");
    ids.setWrapText(true);
    count = format(workbook, "#,##0");
    year = format(workbook, "0");
    share = format(workbook, "0.0%");
    measure = format(workbook, "#,##0.00");
    probability = format(workbook, "0.0000");
    date = format(workbook, "yyyy-mm-dd");
    // 0 is a dash, so that it does not look like one of the numbers.
    heat = format(workbook, "#,##0;-#,##0;\u2013");
    heat.setAlignment(HorizontalAlignment.CENTER);
    header = top(workbook);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    header.setFont(bold(workbook));
    numberHeader = workbook.createCellStyle();
    numberHeader.cloneStyleFrom(header);
    numberHeader.setAlignment(HorizontalAlignment.RIGHT);
    columnHead = workbook.createCellStyle();
    columnHead.cloneStyleFrom(numberHeader);
    columnHead.setWrapText(true);
    columnHead.setVerticalAlignment(VerticalAlignment.BOTTOM);
    slanted = workbook.createCellStyle();
    slanted.cloneStyleFrom(header);
    slanted.setRotation((short) 90);
    slanted.setVerticalAlignment(VerticalAlignment.BOTTOM);
    slanted.setAlignment(HorizontalAlignment.CENTER);
    note = top(workbook);
    link = top(workbook);
    Font underlined = font(workbook);
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.BLUE.getIndex());
    link.setFont(underlined);
    title = top(workbook);
    Font large = bold(workbook);
    large.setFontHeightInPoints((short) 16);
    title.setFont(large);
  }

  /** Adds a sheet that is printed on one landscape page. */
  static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    return sheet;
  }

  static void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private static CellStyle top(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(HorizontalAlignment.GENERAL);
    return style;
  }

  private static CellStyle format(XSSFWorkbook workbook, String format) {
    CellStyle style = top(workbook);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  /** A font of the family of all other cells: a program without Calibri would mix two. */
  private static Font font(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setFamily(FontFamily.SWISS);
    font.setScheme(FontScheme.MINOR);
    return font;
  }

  private static Font bold(XSSFWorkbook workbook) {
    Font font = font(workbook);
    font.setBold(true);
    return font;
  }

  /** The style of a column's name, aligned as its values. */
  CellStyle headerOf(Column<?> column) {
    return switch (column.type().kind()) {
      case TEXT, PHRASE, PROSE, IDS, BOOLEAN -> header;
      case INTEGER, YEAR, NUMBER, SHARE, DATE -> numberHeader;
    };
  }

  /** The style of a column's values. */
  CellStyle of(Column<?> column) {
    return switch (column.type().kind()) {
      // As text, so that no program takes a session or a path for a number or a day.
      case TEXT, PHRASE -> id;
      case PROSE, BOOLEAN -> text;
      case IDS -> ids;
      case INTEGER -> count;
      case YEAR -> year;
      case NUMBER -> Range.SHARE.equals(column.type().range()) ? probability : measure;
      case SHARE -> share;
      case DATE -> date;
    };
  }
}
