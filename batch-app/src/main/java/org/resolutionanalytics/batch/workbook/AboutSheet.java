package org.resolutionanalytics.batch.workbook;

import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet: what the others hold, how to read them, and what did not fit. */
final class AboutSheet {

  static final String NAME = "About";

  private static final List<String> WORDS =
      List.of(
          "Made by resolution-analytics from the texts of resolutions. The tables have the same rows"
              + " as the CSV files in this folder.",
          "A clause mentions a theme if it contains one of the theme's terms; it then counts for the"
              + " broader theme too. A share is a part of all clauses of the section, year or"
              + " document.",
          "codebook.csv explains every column and how every measure is calculated.",
          "Every table has filters: use the arrows in its first row.");
  private static final String ROWS = "Rows";
  private static final float LINE_POINTS = 30;
  private static final int PROSE = 2;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  AboutSheet(XSSFWorkbook workbook, Styles styles) {
    this.styles = styles;
    sheet = Styles.sheet(workbook, NAME);
    sheet.setColumnWidth(0, 26 * 256);
    sheet.setColumnWidth(1, 12 * 256);
    sheet.setColumnWidth(PROSE, 100 * 256);
  }

  /** Fills the sheet, once the other sheets are written. */
  void fill(List<String> charts, List<TableSheets.Written> tables) {
    Row title = row();
    title.setHeightInPoints(LINE_POINTS);
    Styles.text(title, 0, "What the resolutions say", styles.title);
    for (String words : WORDS) {
      Row row = row();
      Styles.text(row, 0, words, styles.prose);
      row.setHeightInPoints(LINE_POINTS);
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, PROSE));
    }
    next++;
    head("Chart", "", "");
    for (String chart : charts) {
      link(row(), chart);
    }
    next++;
    head("Table", ROWS, "  Each row is");
    for (TableSheets.Written table : tables) {
      Row row = row();
      link(row, table.sheets().get(0));
      Cell count = row.createCell(1);
      count.setCellValue((double) table.rows());
      count.setCellStyle(styles.count);
      Styles.text(row, PROSE, table.table().description() + note(table), styles.prose);
    }
  }

  private static String note(TableSheets.Written table) {
    String note = "";
    if (table.sheets().size() > 1) {
      note +=
          " More rows than fit on one sheet; continued in "
              + String.join(", ", table.sheets().subList(1, table.sheets().size()))
              + ".";
    }
    if (table.cut() > 0) {
      note +=
          String.format(
              Locale.ROOT,
              " Texts too long for a cell, and truncated with a note at the end: %,d.",
              table.cut());
    }
    return note;
  }

  private void head(String... names) {
    Row row = row();
    for (int i = 0; i < names.length; i++) {
      Styles.text(row, i, names[i], names[i].equals(ROWS) ? styles.numberHeader : styles.header);
    }
  }

  private void link(Row row, String name) {
    Styles.text(row, 0, name, styles.link);
    Hyperlink link =
        sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + name + "'!A1");
    row.getCell(0).setHyperlink(link);
  }

  private Row row() {
    return sheet.createRow(next++);
  }
}
