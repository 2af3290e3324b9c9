package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.NUMBER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.ColumnType.oneOf;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Optional;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Range;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.nlp.theme.Theme;

/** How often a theme occurs in a group of clauses, such as those of a year. */
public record ThemeCount<G>(
    G group,
    Theme theme,
    long mentions,
    long clauses,
    long resolutions,
    long allClauses,
    long allResolutions,
    long allWords) {

  /** One row per theme and section. */
  public static final Table<ThemeCount<String>> BY_SECTION =
      Table.of(
          "theme_frequency",
          "A theme in a section, over the whole corpus.",
          Columns.THEME.key(row -> row.theme().id()),
          Columns.PARENT_THEME.optional(row -> row.theme().parent()),
          column(
                  "section",
                  oneOf("preambular", "operative", "annex", "all"),
                  "The part of the documents: preambular, operative or annex; or all of them.")
              .key(ThemeCount::group),
          column("mentions", INTEGER, "Its mentions.").value(ThemeCount::mentions),
          column("clauses", INTEGER, "The clauses that mention it.").value(ThemeCount::clauses),
          column("resolutions", INTEGER, "The documents that mention it.")
              .value(ThemeCount::resolutions),
          clauseShareOf("section"),
          column("resolution_share", SHARE, "The share of all documents that mention it, 0 to 1.")
              .value(ThemeCount::resolutionShare),
          per1000WordsOf("section"));

  /** One row per theme and year. */
  public static final Table<ThemeCount<Optional<Integer>>> BY_YEAR =
      Table.of(
          "theme_by_year",
          "A theme in a year.",
          Columns.YEAR.optionalKey(ThemeCount::group),
          Columns.THEME.key(row -> row.theme().id()),
          Columns.PARENT_THEME.optional(row -> row.theme().parent()),
          column("resolutions", INTEGER, "The year's documents that mention it.")
              .value(ThemeCount::resolutions),
          column("clauses", INTEGER, "The year's clauses that mention it.")
              .value(ThemeCount::clauses),
          column("mentions", INTEGER, "Its mentions in the year.").value(ThemeCount::mentions),
          column("words", INTEGER, "All words of the year's clauses.").value(ThemeCount::allWords),
          clauseShareOf("year"),
          per1000WordsOf("year"),
          column("documents", INTEGER, "All documents of the year.")
              .value(ThemeCount::allResolutions));

  private static Column<ThemeCount<?>> clauseShareOf(String group) {
    String description = "The share of the " + group + "'s clauses that mention it, 0 to 1.";
    return column("clause_share", SHARE, description).value(ThemeCount::clauseShare);
  }

  private static Column<ThemeCount<?>> per1000WordsOf(String group) {
    String description = "Its mentions per 1,000 words of the " + group + ".";
    return column("mentions_per_1000_words", NUMBER.within(Range.COUNT), description)
        .value(ThemeCount::per1000Words);
  }

  /** The share of the group's clauses that mention it, 0 to 1. */
  public double clauseShare() {
    return share(clauses, allClauses);
  }

  /** The share of all documents that mention it, 0 to 1. */
  public double resolutionShare() {
    return share(resolutions, allResolutions);
  }

  /** Its mentions per 1,000 words of the group. */
  public double per1000Words() {
    return share(mentions * 1000, allWords);
  }

  /** A part of a whole; 0 of nothing is 0. */
  static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
