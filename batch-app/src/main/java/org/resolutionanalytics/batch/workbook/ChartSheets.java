package org.resolutionanalytics.batch.workbook;

import java.util.HexFormat;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.ExtendedColor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;

/** The sheets of charts: each a small table of numbers, and the chart of them. */
final class ChartSheets {

  static final String THEMES = "Chart of themes";
  static final String TREND = "Chart of trend";
  static final String REQUESTS = "Chart of requests";
  static final String ACTORS = "Actors by theme";

  /** Colours that the colour-blind can tell apart, after Okabe and Ito. */
  private static final String[] COLOURS = {
    "0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00", "F0E442", "666666"
  };

  /** Dark for strong, light for weak: a scale that stays one without colours. */
  private static final String[] SCALE = {
    "440154", "482173", "433E85", "38598C", "2D708E", "25858E", "1E9B8A", "2BB07F", "51C56A",
    "85D54A", "C2DF23", "FDE725"
  };

  private static final String CHART_NAMESPACE =
      "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final int TITLE_ROW = 0;
  private static final float TITLE_POINTS = 26;
  private static final float HEAD_POINTS = 32;
  private static final int NOTE_ROW = 1;
  private static final int HEADER = 3;
  private static final int NAME_WIDTH = 30 * 256;
  private static final int NUMBER_WIDTH = 14 * 256;
  private static final int CELL_WIDTH = 7 * 256;
  private static final int CHART_COLUMNS = 11;
  private static final int MANY_YEARS = 20;
  private static final int LEAST_CHART_ROWS = 26;
  private static final float HEAT_HEADER_POINTS = 170;
  private static final double PERCENTILE = 90;

  private final Styles looks;
  private final XSSFSheet themes;
  private final XSSFSheet trend;
  private final XSSFSheet requests;
  private final XSSFSheet actors;

  /** Adds the sheets, still empty, in the order in which they are read. */
  ChartSheets(XSSFWorkbook workbook, Styles looks) {
    this.looks = looks;
    themes = sheet(workbook, THEMES);
    trend = sheet(workbook, TREND);
    requests = sheet(workbook, REQUESTS);
    actors = sheet(workbook, ACTORS);
  }

  private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    return sheet;
  }

  /** Fills the sheets. */
  void fill(Summaries summaries) {
    bars(
        themes,
        summaries.themeFrequency(),
        "Clauses by top theme",
        "A theme counts where the clause mentions it or a theme below it.",
        false);
    lines(
        trend,
        summaries.themeTrend(),
        "Share of each year's clauses, by top theme",
        "The most frequent themes. A year with few documents moves much: see theme_by_year.");
    bars(
        requests,
        summaries.requestStrength(),
        "Requests by who is asked and how strongly",
        "The most asked. The strongest words first. A request to two addressees counts for each.",
        true);
    heat(summaries.actorTheme());
  }

  private void bars(
      XSSFSheet sheet, Summaries.Summary summary, String title, String note, boolean scale) {
    table(sheet, summary, title, note, looks.columnHead, looks.count, NUMBER_WIDTH);
    if (isEmpty(sheet, summary)) {
      return;
    }
    XSSFChart chart = chart(sheet, summary, title);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = valueAxis(chart, AxisPosition.BOTTOM, "#,##0");
    values.setCrosses(AxisCrosses.MAX);
    visible(names);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setVaryColors(false);
    for (int column = 0; column < summary.columns().size(); column++) {
      String colour = scale ? onScale(column, summary.columns().size()) : colour(column);
      series(bars, sheet, summary, column).setFillProperties(fill(colour));
    }
    chart.plot(bars);
    onTopOfEachOther(chart);
  }

  /**
   * Puts the parts of a bar on one line, with half a bar between two. Written as XML: the types of
   * these two elements are not among those that POI ships.
   */
  private static void onTopOfEachOther(XSSFChart chart) {
    try (XmlCursor at = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
      at.toChild(CHART_NAMESPACE, "axId");
      at.beginElement("gapWidth", CHART_NAMESPACE);
      at.insertAttributeWithValue("val", "50");
      at.toEndToken();
      at.toNextToken();
      at.beginElement("overlap", CHART_NAMESPACE);
      at.insertAttributeWithValue("val", "100");
    }
  }

  private void lines(XSSFSheet sheet, Summaries.Summary summary, String title, String note) {
    table(sheet, summary, title, note, looks.columnHead, looks.share, NUMBER_WIDTH);
    if (isEmpty(sheet, summary)) {
      return;
    }
    XSSFChart chart = chart(sheet, summary, title);
    XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis shares = valueAxis(chart, AxisPosition.LEFT, "0%");
    shares.setCrosses(AxisCrosses.AUTO_ZERO);
    visible(years);
    XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, shares);
    lines.setVaryColors(false);
    for (int column = 0; column < summary.columns().size(); column++) {
      XDDFLineChartData.Series line =
          (XDDFLineChartData.Series) series(lines, sheet, summary, column);
      line.setSmooth(false);
      boolean dense = summary.rows().size() > MANY_YEARS;
      line.setMarkerStyle(dense ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
      line.setLineProperties(new XDDFLineProperties(fill(colour(column))));
      line.setFillProperties(fill(colour(column)));
    }
    chart.plot(lines);
  }

  private void heat(Summaries.Summary summary) {
    table(
        actors,
        summary,
        "Clauses that have both an actor and a theme",
        "The darker, the more. What is more than chance is in actor_theme: log_likelihood, npmi.",
        looks.slanted,
        looks.heat,
        CELL_WIDTH);
    actors.getRow(HEADER).setHeightInPoints(HEAT_HEADER_POINTS);
    actors.createFreezePane(1, HEADER + 1);
    if (isEmpty(actors, summary)) {
      return;
    }
    var formats = actors.getSheetConditionalFormatting();
    var rule = formats.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
    scale.getThresholds()[1].setValue(PERCENTILE);
    ExtendedColor least = actors.getWorkbook().getCreationHelper().createExtendedColor();
    least.setARGBHex("FFFFFFFF");
    ExtendedColor most = actors.getWorkbook().getCreationHelper().createExtendedColor();
    most.setARGBHex("FF6BAED6");
    scale.setColors(new Color[] {least, most});
    formats.addConditionalFormatting(
        new CellRangeAddress[] {
          new CellRangeAddress(
              HEADER + 1, HEADER + summary.rows().size(), 1, summary.columns().size())
        },
        rule);
  }

  private boolean isEmpty(XSSFSheet sheet, Summaries.Summary summary) {
    boolean empty = summary.rows().isEmpty() || summary.columns().isEmpty();
    if (empty) {
      text(sheet.createRow(HEADER), 0, "There is nothing to show.", looks.prose);
    }
    return empty;
  }

  private void table(
      XSSFSheet sheet,
      Summaries.Summary summary,
      String title,
      String note,
      CellStyle head,
      CellStyle style,
      int width) {
    Row first = sheet.createRow(TITLE_ROW);
    first.setHeightInPoints(TITLE_POINTS);
    text(first, 0, title, looks.title);
    text(sheet.createRow(NOTE_ROW), 0, note, looks.note);
    Row header = sheet.createRow(HEADER);
    header.setHeightInPoints(HEAD_POINTS);
    sheet.setColumnWidth(0, NAME_WIDTH);
    text(header, 0, "", looks.header);
    for (int column = 0; column < summary.columns().size(); column++) {
      sheet.setColumnWidth(column + 1, width);
      text(header, column + 1, readable(summary.columns().get(column)), head);
    }
    for (int row = 0; row < summary.rows().size(); row++) {
      Row cells = sheet.createRow(HEADER + 1 + row);
      text(cells, 0, readable(summary.rows().get(row)), looks.text);
      for (int column = 0; column < summary.columns().size(); column++) {
        Cell cell = cells.createCell(column + 1);
        cell.setCellValue(summary.values().get(row).get(column));
        cell.setCellStyle(style);
      }
    }
  }

  private static void text(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  /** An id as a person writes it: {@code human_rights} is Human rights, names stay as they are. */
  private static String readable(String id) {
    if (id.isEmpty() || !id.equals(id.toLowerCase(Locale.ROOT))) {
      return id.replace("country:", "");
    }
    String words = id.replace('_', ' ').replace(".", ": ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static XSSFChart chart(XSSFSheet sheet, Summaries.Summary summary, String title) {
    int left = summary.columns().size() + 2;
    int bottom = HEADER + Math.max(LEAST_CHART_ROWS, summary.rows().size() + 1);
    // Else a printer may take the last filled cell for the end of the page.
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, left + CHART_COLUMNS, 0, bottom + 1);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, left, HEADER, left + CHART_COLUMNS, bottom));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    return chart;
  }

  private static XDDFValueAxis valueAxis(XSSFChart chart, AxisPosition position, String format) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setNumberFormat(format);
    // Else half of the first and of the last bar lies outside of the chart.
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMinimum(0);
    axis.getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
    visible(axis);
    return axis;
  }

  /** Axes that do not say so are hidden by newer Excels. */
  private static void visible(XDDFChartAxis axis) {
    axis.setVisible(true);
  }

  private static XDDFChartData.Series series(
      XDDFChartData data, XSSFSheet sheet, Summaries.Summary summary, int column) {
    int first = HEADER + 1;
    int last = HEADER + summary.rows().size();
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(first, last, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(first, last, column + 1, column + 1)));
    series.setTitle(
        readable(summary.columns().get(column)),
        new CellReference(sheet.getSheetName(), HEADER, column + 1, true, true));
    return series;
  }

  private static String colour(int number) {
    return COLOURS[number % COLOURS.length];
  }

  /** The colour of one of several steps, spread over the whole scale. */
  private static String onScale(int step, int steps) {
    return SCALE[steps < 2 ? 0 : step * (SCALE.length - 1) / (steps - 1)];
  }

  private static XDDFSolidFillProperties fill(String colour) {
    byte[] rgb = HexFormat.of().parseHex(colour);
    return new XDDFSolidFillProperties(XDDFColor.from(rgb));
  }
}
