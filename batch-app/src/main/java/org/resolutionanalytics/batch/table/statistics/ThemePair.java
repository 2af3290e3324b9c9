package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.measure.Contingency;

/** A pair of themes, by their ids in alphabetical order, and the clauses that mention them. */
record ThemePair(String first, String second, Contingency counts) {

  static final Table<ThemePair> TABLE =
      Table.of(
          "theme_cooccurrence",
          "A pair of themes; never a theme and a theme above it.",
          column("theme_a", TEXT, "A theme.").key(ThemePair::first),
          column("theme_b", TEXT, "Another theme, later in the alphabet.").key(ThemePair::second),
          column("clauses_a", INTEGER, "The clauses that mention the first.")
              .value(r -> r.counts().first()),
          column("clauses_b", INTEGER, "The clauses that mention the second.")
              .value(r -> r.counts().second()),
          column("clauses_both", INTEGER, "The clauses that mention both.")
              .value(r -> r.counts().both()),
          Contingency.EXPECTED.value(row -> row.counts().expected()),
          Contingency.LOG_LIKELIHOOD.value(row -> row.counts().signedLogLikelihood()),
          Contingency.NPMI.value(row -> row.counts().npmi()));
}
