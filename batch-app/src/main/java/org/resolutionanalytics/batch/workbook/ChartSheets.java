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
            "A clause counts for a theme if it mentions the theme or a narrower one.",
            ChartSheet::colour);
    new ChartSheet(trend, styles, summaries.themeTrend())
        .lines(
            "Share of each year's clauses, by top theme",
            "The most frequent themes. Years with few documents vary widely: see theme_by_year.");
    Summary strengths = summaries.requestStrength();
    new ChartSheet(requests, styles, strengths)
        .bars(
            "Requests by addressee and strength",
            "The most frequent addressees, the strongest wording first. A request to two addressees"
                + " counts once for each.",
            step -> ChartSheet.onScale(step, strengths.columns().size()));
    new ChartSheet(actors, styles, summaries.actorTheme())
        .heat(
            "Clauses that name an actor and mention a theme",
            "The darker, the more clauses. For what exceeds chance, see log_likelihood and npmi in"
                + " actor_theme.");
  }
}
