package org.resolutionanalytics.batch.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.batch.table.statistics.SampleTables;

class ReportWorkbookTest {

  @TempDir private Path folder;

  @Test
  void aSheetATableWithTypedCells() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      for (TableSource<?> table : sample()) {
        assertThat(workbook.getSheet(table.table().name())).as(table.table().name()).isNotNull();
      }
      XSSFRow first = workbook.getSheet("resolutions").getRow(1);
      assertThat(cell(first, "session").getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell(first, "session").getStringCellValue()).isEqualTo("65");
      assertThat(cell(first, "adopted_on").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(first, "adopted_on").getLocalDateTimeCellValue())
          .hasToString("2010-12-20T00:00");
      assertThat(cell(first, "adopted_on").getCellStyle().getDataFormatString())
          .isEqualTo("yyyy-mm-dd");
      assertThat(cell(first, "words").getNumericCellValue()).isEqualTo(26, within(0.0));
      XSSFRow theme = workbook.getSheet("theme_frequency").getRow(1);
      assertThat(cell(theme, "clause_share").getCellStyle().getDataFormatString())
          .isEqualTo("0.0%");
    }
  }

  @Test
  void theHeaderIsFrozenAndHasFilters() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      XSSFSheet clauses = workbook.getSheet("clauses");
      assertThat(clauses.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      assertThat(clauses.getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo(
              "A1:"
                  + CellReference.convertNumToColString(Clauses.TABLE.columns().size() - 1)
                  + (clauses.getLastRowNum() + 1));
      XSSFRow header = clauses.getRow(0);
      assertThat(clauses.getColumnWidth(cell(header, "text").getColumnIndex()))
          .isGreaterThan(clauses.getColumnWidth(cell(header, "year").getColumnIndex()));
    }
  }

  @Test
  void chartsShowTheRangesOfTheirSheets() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      assertThat(series(workbook, ChartSheets.THEMES)).contains("'Chart of themes'!$B$5:$B$7");
      assertThat(series(workbook, ChartSheets.TREND)).contains("'Chart of trend'!$B$5");
      assertThat(series(workbook, ChartSheets.REQUESTS)).contains("'Chart of requests'!$B$5");
      assertThat(
              workbook
                  .getSheet(ChartSheets.ACTORS)
                  .getSheetConditionalFormatting()
                  .getNumConditionalFormattings())
          .isEqualTo(1);
      XSSFRow remittances = row(workbook.getSheet(ChartSheets.THEMES), "Remittances");
      assertThat(remittances.getCell(1).getNumericCellValue()).isEqualTo(2, within(0.0));
    }
  }

  private static String series(XSSFWorkbook workbook, String sheet) {
    List<XSSFChart> charts = workbook.getSheet(sheet).createDrawingPatriarch().getCharts();
    assertThat(charts).as(sheet).hasSize(1);
    return charts.get(0).getCTChart().toString();
  }

  @Test
  void aTextThatLooksLikeAFormulaStaysText() throws IOException {
    List<TableSource<?>> tables = List.of(rejected("=HYPERLINK(\"http://x\")"));
    try (XSSFWorkbook workbook = written(tables, TableSheets.Limits.EXCEL)) {
      Cell detail = cell(workbook.getSheet("rejected").getRow(1), "document");
      assertThat(detail.getCellType()).isEqualTo(CellType.STRING);
      assertThat(detail.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
    }
  }

  @Test
  void theLimitsAreThoseOfExcel() {
    assertThat(TableSheets.Limits.EXCEL).isEqualTo(new TableSheets.Limits(1_048_576, 32_767));
  }

  @Test
  void barsLieWhollyInsideTheirChart() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      assertThat(series(workbook, ChartSheets.THEMES))
          .contains("<c:crossBetween val=\"between\"")
          .doesNotContain("midCat");
    }
  }

  @Test
  void aSectionWithoutAClauseIsNoPartOfTheChart() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      XSSFRow header = workbook.getSheet(ChartSheets.THEMES).getRow(3);
      List<String> names = new ArrayList<>();
      header.forEach(name -> names.add(name.getStringCellValue()));
      assertThat(names).containsExactly("", "Preambular", "Operative");
    }
  }

  @Test
  void aColumnsNameStandsToTheSideOfItsValues() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      XSSFRow header = workbook.getSheet("clauses").getRow(0);
      assertThat(cell(header, "words").getCellStyle().getAlignment())
          .isEqualTo(HorizontalAlignment.RIGHT);
      assertThat(cell(header, "text").getCellStyle().getAlignment())
          .isNotEqualTo(HorizontalAlignment.RIGHT);
    }
  }

  @Test
  void aLongListNeitherRunsOverEmptyCellsNorMakesItsRowHigh() throws IOException {
    try (XSSFWorkbook workbook = written(sample(), TableSheets.Limits.EXCEL)) {
      XSSFSheet clauses = workbook.getSheet("clauses");
      XSSFRow clause = clauses.getRow(1);
      assertThat(cell(clause, "themes").getCellStyle().getWrapText()).isTrue();
      assertThat(clause.getCTRow().getCustomHeight()).isTrue();
      assertThat(clause.getHeight()).isEqualTo(clauses.getDefaultRowHeight());
    }
  }

  @Test
  void moreRowsThanASheetHoldsGoOnInAnother() throws IOException {
    List<TableSource<?>> tables = List.of(rejected("a", "b", "c", "d", "e"));
    try (XSSFWorkbook workbook = written(tables, new TableSheets.Limits(3, 100))) {
      assertThat(workbook.getSheet("rejected").getLastRowNum()).isEqualTo(2);
      assertThat(cell(workbook.getSheet("rejected (2)").getRow(1), "document").getStringCellValue())
          .isEqualTo("c");
      assertThat(cell(workbook.getSheet("rejected (3)").getRow(1), "document").getStringCellValue())
          .isEqualTo("e");
      assertThat(row(workbook.getSheet("About"), "rejected").getCell(2).getStringCellValue())
          .endsWith("continued in rejected (2), rejected (3).");
    }
  }

  @Test
  void aTextTooLongForACellIsCutWithANoteAndCounted() throws IOException {
    String smile = "\uD83D\uDE00";
    TableSheets.Limits limits = new TableSheets.Limits(10, 50);
    int kept = 50 - TableSheets.CUT.length();
    String text = "x".repeat(kept - 1) + smile + "y".repeat(60);
    try (XSSFWorkbook workbook = written(List.of(rejected(text)), limits)) {
      assertThat(cell(workbook.getSheet("rejected").getRow(1), "document").getStringCellValue())
          .isEqualTo("x".repeat(kept - 1) + TableSheets.CUT);
      assertThat(row(workbook.getSheet("About"), "rejected").getCell(2).getStringCellValue())
          .endsWith("truncated with a note at the end: 1.");
    }
  }

  @Test
  void aCorpusWithoutRowsGivesAWorkbookToo() throws IOException {
    List<TableSource<?>> empty = new ArrayList<>();
    sample().forEach(table -> empty.add(new TableSource<>(table.table(), sink -> {})));
    try (XSSFWorkbook workbook = written(empty, TableSheets.Limits.EXCEL)) {
      assertThat(workbook.getSheet(ChartSheets.THEMES).getRow(3).getCell(0).getStringCellValue())
          .isEqualTo("There is nothing to show.");
    }
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    ReportWorkbook.write(sample(), folder);
    byte[] first = Files.readAllBytes(folder.resolve(ReportWorkbook.FILE));
    ReportWorkbook.write(sample(), folder);
    assertThat(folder.resolve(ReportWorkbook.FILE)).hasBinaryContent(first);
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  private XSSFWorkbook written(Collection<TableSource<?>> tables, TableSheets.Limits limits)
      throws IOException {
    ReportWorkbook.write(tables, folder, limits);
    return new XSSFWorkbook(Files.newInputStream(folder.resolve(ReportWorkbook.FILE)));
  }

  private static List<TableSource<?>> sample() {
    return SampleTables.all().all();
  }

  /** A table whose rows have the texts as names of documents. */
  private static TableSource<?> rejected(String... texts) {
    return new TableSource<>(
        Rejected.TABLE,
        sink -> Stream.of(texts).map(text -> new Rejection(text, "", "", 0, "")).forEach(sink));
  }

  private static Cell cell(XSSFRow row, String column) {
    for (Cell header : row.getSheet().getRow(0)) {
      if (header.getStringCellValue().equals(column)) {
        return row.getCell(header.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + column);
  }

  private static XSSFRow row(XSSFSheet sheet, String name) {
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      XSSFRow row = sheet.getRow(i);
      Cell cell = row == null ? null : row.getCell(0);
      if (cell != null && cell.getStringCellValue().equals(name)) {
        return row;
      }
    }
    throw new AssertionError("no row " + name);
  }
}
