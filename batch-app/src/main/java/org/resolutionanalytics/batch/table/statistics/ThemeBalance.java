package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.NUMBER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.ColumnType.YEAR;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Optional;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.measure.LogRatio;
import org.resolutionanalytics.nlp.theme.Theme;

/** A theme over all years, or in one: its operative against its preambular clauses. */
public record ThemeBalance(
    Theme theme,
    Optional<Integer> year,
    long preambular,
    long preambularTotal,
    long operative,
    long operativeTotal) {

  public static final Table<ThemeBalance> TABLE =
      Table.of(
          "rhetoric_to_action",
          "A theme's share of the operative against the preambular clauses, over all years and"
              + " in each year: what is acknowledged and what is acted upon.",
          Columns.THEME.key(row -> row.theme().id()),
          Columns.PARENT_THEME.optional(row -> row.theme().parent()),
          column("year", YEAR, "The year of adoption; empty for all years.")
              .optionalKey(ThemeBalance::year),
          column("preambular_clauses", INTEGER, "The preambular clauses that mention the theme.")
              .value(ThemeBalance::preambular),
          column("preambular_total", INTEGER, "All preambular clauses.")
              .value(ThemeBalance::preambularTotal),
          column("operative_clauses", INTEGER, "The operative clauses that mention the theme.")
              .value(ThemeBalance::operative),
          column("operative_total", INTEGER, "All operative clauses.")
              .value(ThemeBalance::operativeTotal),
          column(
                  "preambular_share",
                  SHARE,
                  "The share of preambular clauses that mention the theme, 0 to 1; empty if there"
                      + " are none.")
              .optional(ThemeBalance::preambularShare),
          column(
                  "operative_share",
                  SHARE,
                  "The share of operative clauses that mention the theme, 0 to 1; empty if there"
                      + " are none.")
              .optional(ThemeBalance::operativeShare),
          column(
                  "log_ratio",
                  NUMBER,
                  "The base 2 logarithm of the operative share divided by the preambular share:"
                      + " negative where the theme is acknowledged more than acted upon, empty"
                      + " where there is nothing to compare.")
              .optional(row -> row.ratio().map(LogRatio::value)),
          column("log_ratio_low", NUMBER, "The lower end of its 95 % interval.")
              .optional(row -> row.ratio().map(LogRatio::low)),
          column("log_ratio_high", NUMBER, "The upper end of its 95 % interval.")
              .optional(row -> row.ratio().map(LogRatio::high)));

  /** The share of preambular clauses that mention the theme, if there are any clauses. */
  public Optional<Double> preambularShare() {
    return share(preambular, preambularTotal);
  }

  /** The share of operative clauses that mention the theme, if there are any clauses. */
  public Optional<Double> operativeShare() {
    return share(operative, operativeTotal);
  }

  /** How the shares compare, if there is something to compare. */
  public Optional<LogRatio> ratio() {
    return preambularTotal > 0 && operativeTotal > 0 && preambular + operative > 0
        ? Optional.of(LogRatio.of(operative, operativeTotal, preambular, preambularTotal))
        : Optional.empty();
  }

  private static Optional<Double> share(long count, long total) {
    return total == 0 ? Optional.empty() : Optional.of((double) count / total);
  }
}
