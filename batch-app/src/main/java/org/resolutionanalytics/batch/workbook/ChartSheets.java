package org.resolutionanalytics.batch.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of charts. */
final class ChartSheets {

  static final String THEMES = "Chart of themes";
  static final String TREND = "Chart of trend";
  static final String REQUESTS = "Chart of requests";
  static final String ACTORS = "Actors by theme";

  private final Styles styles;
  private final XSSFSheet themes;
  private final XSSFSheet trend;
  private final XSSFSheet requests;
  private final XSSFSheet actors;

  /** Adds the sheets, still empty, in the order in which they are read. */
  ChartSheets(XSSFWorkbook workbook, Styles styles) {
    this.styles = styles;
    themes = Styles.sheet(workbook, THEMES);
    trend = Styles.sheet(workbook, TREND);
    requests = Styles.sheet(workbook, REQUESTS);
    actors = Styles.sheet(workbook, ACTORS);
  }

  void fill(Summaries summaries) {
    new ChartSheet(themes, styles, summaries.themeFrequency())
        .bars(
            "Clauses by top theme",
            "A theme counts where the clause mentions it or a theme below it.",
            ChartSheet::colour);
    new ChartSheet(trend, styles, summaries.themeTrend())
        .lines(
            "Share of each year's clauses, by top theme",
            "The most frequent themes. A year with few documents moves much: see theme_by_year.");
    Summary strengths = summaries.requestStrength();
    new ChartSheet(requests, styles, strengths)
        .bars(
            "Requests by who is asked and how strongly",
            "The most asked. The strongest words first. A request to two addressees counts for"
                + " each.",
            step -> ChartSheet.onScale(step, strengths.columns().size()));
    new ChartSheet(actors, styles, summaries.actorTheme())
        .heat(
            "Clauses that have both an actor and a theme",
            "The darker, the more. What is more than chance is in actor_theme: log_likelihood,"
                + " npmi.");
  }
}
