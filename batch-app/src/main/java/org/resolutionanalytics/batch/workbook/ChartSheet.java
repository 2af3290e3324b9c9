package org.resolutionanalytics.batch.workbook;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
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
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;

/** A sheet with a small table of numbers, and the chart of them. */
final class ChartSheet {

  /** Colours that the colour-blind can tell apart, after Okabe and Ito. */
  private static final List<String> COLOURS =
      List.of("0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00", "F0E442", "666666");

  /** From dark to light: a scale that can be read without colours too. */
  private static final List<String> SCALE =
      List.of(
          "440154", "482173", "433E85", "38598C", "2D708E", "25858E", "1E9B8A", "2BB07F", "51C56A",
          "85D54A", "C2DF23", "FDE725");

  private static final String CHART_NAMESPACE =
      "http://schemas.openxmlformats.org/drawingml/2006/chart";
  private static final int HEAD_ROW = 3;
  private static final int FIRST_ROW = HEAD_ROW + 1;
  private static final int NUMBER_WIDTH = 14 * 256;
  private static final int CHART_COLUMNS = 11;
  private static final double PERCENTILE = 90;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Summary summary;
  private final int columns;
  private final int lastRow;

  /** A sheet that is still empty, for a table. */
  ChartSheet(XSSFSheet sheet, Styles styles, Summary summary) {
    this.sheet = sheet;
    this.styles = styles;
    this.summary = summary;
    columns = summary.columns().size();
    lastRow = HEAD_ROW + summary.rows().size();
  }

  /** The colour of a category. */
  static String colour(int number) {
    return COLOURS.get(number % COLOURS.size());
  }

  /** The colour of one of several steps, spread over the whole scale. */
  static String onScale(int step, int steps) {
    return SCALE.get(steps < 2 ? 0 : step * (SCALE.size() - 1) / (steps - 1));
  }

  /** Adds stacked bars: one per row, one part per column. */
  void bars(String title, String note, IntFunction<String> colours) {
    if (!table(title, note, styles.columnHead, styles.count, NUMBER_WIDTH)) {
      return;
    }
    XSSFChart chart = chart(title);
    XDDFCategoryAxis names = categoryAxis(chart, AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = valueAxis(chart, AxisPosition.BOTTOM, "#,##0");
    values.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.STACKED);
    plot(chart, bars, colours);
    stack(chart);
  }

  /** Adds lines: one per column, over the rows. */
  void lines(String title, String note) {
    if (!table(title, note, styles.columnHead, styles.share, NUMBER_WIDTH)) {
      return;
    }
    XSSFChart chart = chart(title);
    XDDFCategoryAxis years = categoryAxis(chart, AxisPosition.BOTTOM);
    XDDFValueAxis shares = valueAxis(chart, AxisPosition.LEFT, "0%");
    shares.setCrosses(AxisCrosses.AUTO_ZERO);
    plot(chart, chart.createData(ChartTypes.LINE, years, shares), ChartSheet::colour);
  }

  /** Puts a bar's parts on one line. As XML, since POI lacks the types of these elements. */
  private static void stack(XSSFChart chart) {
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

  /** Shades the cells of the table: the more, the darker. */
  void heat(String title, String note) {
    boolean filled = table(title, note, styles.slanted, styles.heat, 7 * 256);
    sheet.getRow(HEAD_ROW).setHeightInPoints(170);
    sheet.createFreezePane(1, FIRST_ROW);
    if (!filled) {
      return;
    }
    var formats = sheet.getSheetConditionalFormatting();
    var rule = formats.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
    scale.getThresholds()[1].setValue(PERCENTILE);
    scale.setColors(new Color[] {colour("FFFFFFFF"), colour("FF6BAED6")});
    formats.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(FIRST_ROW, lastRow, 1, columns)}, rule);
  }

  private ExtendedColor colour(String argb) {
    ExtendedColor colour = sheet.getWorkbook().getCreationHelper().createExtendedColor();
    colour.setARGBHex(argb);
    return colour;
  }

  /** Writes the table; returns whether it has a cell. */
  private boolean table(String title, String note, CellStyle head, CellStyle style, int width) {
    Row first = sheet.createRow(0);
    first.setHeightInPoints(26);
    Styles.text(first, 0, title, styles.title);
    Styles.text(sheet.createRow(1), 0, note, styles.note);
    Row header = sheet.createRow(HEAD_ROW);
    header.setHeightInPoints(32);
    sheet.setColumnWidth(0, 30 * 256);
    Styles.text(header, 0, "", styles.header);
    for (int column = 0; column < columns; column++) {
      sheet.setColumnWidth(column + 1, width);
      Styles.text(header, column + 1, readable(summary.columns().get(column)), head);
    }
    for (int row = 0; row < summary.rows().size(); row++) {
      Row cells = sheet.createRow(FIRST_ROW + row);
      Styles.text(cells, 0, readable(summary.rows().get(row)), styles.text);
      for (int column = 0; column < columns; column++) {
        Cell cell = cells.createCell(column + 1);
        cell.setCellValue(summary.values().get(row).get(column));
        cell.setCellStyle(style);
      }
    }
    boolean empty = summary.rows().isEmpty() || columns == 0;
    if (empty) {
      Styles.text(sheet.createRow(HEAD_ROW), 0, "There is nothing to show.", styles.prose);
    }
    return !empty;
  }

  /** An id as a person writes it: {@code human_rights} is Human rights, names stay as they are. */
  private static String readable(String id) {
    if (id.isEmpty() || !id.equals(id.toLowerCase(Locale.ROOT))) {
      return id.replace("country:", "");
    }
    String words = id.replace('_', ' ').replace(".", ": ");
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private XSSFChart chart(String title) {
    int left = columns + 2;
    int bottom = HEAD_ROW + Math.max(26, summary.rows().size() + 1);
    // Else a printer may take the last filled cell for the end of the page.
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet), 0, left + CHART_COLUMNS, 0, bottom + 1);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, left, HEAD_ROW, left + CHART_COLUMNS, bottom));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    return chart;
  }

  private static XDDFCategoryAxis categoryAxis(XSSFChart chart, AxisPosition position) {
    XDDFCategoryAxis axis = chart.createCategoryAxis(position);
    // Newer versions of Excel hide axes that do not say so.
    axis.setVisible(true);
    return axis;
  }

  private static XDDFValueAxis valueAxis(XSSFChart chart, AxisPosition position, String format) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setNumberFormat(format);
    // Else half of the first and of the last bar is outside the chart.
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setMinimum(0);
    axis.getOrAddMajorGridProperties()
        .setLineProperties(
            new XDDFLineProperties(
                new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY))));
    axis.setVisible(true);
    return axis;
  }

  /** Adds the columns to a chart. */
  private void plot(XSSFChart chart, XDDFChartData data, IntFunction<String> colours) {
    data.setVaryColors(false);
    for (int column = 0; column < columns; column++) {
      XDDFChartData.Series series =
          data.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(
                  sheet, new CellRangeAddress(FIRST_ROW, lastRow, 0, 0)),
              XDDFDataSourcesFactory.fromNumericCellRange(
                  sheet, new CellRangeAddress(FIRST_ROW, lastRow, column + 1, column + 1)));
      series.setTitle(
          readable(summary.columns().get(column)),
          new CellReference(sheet.getSheetName(), HEAD_ROW, column + 1, true, true));
      XDDFSolidFillProperties fill = fill(colours.apply(column));
      if (series instanceof XDDFLineChartData.Series line) {
        boolean dense = summary.rows().size() > 20;
        line.setSmooth(false);
        line.setMarkerStyle(dense ? MarkerStyle.NONE : MarkerStyle.CIRCLE);
        line.setLineProperties(new XDDFLineProperties(fill));
      }
      series.setFillProperties(fill);
    }
    chart.plot(data);
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
  }
}
