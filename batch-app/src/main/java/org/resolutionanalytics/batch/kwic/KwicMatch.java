package org.resolutionanalytics.batch.kwic;

import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.known;

import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;

/**
 * One row per match of a pattern.
 *
 * @param passage the clause
 * @param pattern the pattern as given
 * @param left the words before the match, or empty
 * @param match the words that match
 * @param right the words after the match, or empty
 * @param start where the match starts in the clause's text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
public record KwicRow(
    Passage passage, String pattern, String left, String match, String right, int start, int end) {

  static final Table<KwicRow> TABLE =
      Table.<KwicRow>named("kwic", "A match of a pattern, with the words around it.")
          .column(Columns.DOCUMENT)
          .value(row -> row.passage().document())
          .column(Columns.SYMBOL)
          .optional(row -> known(row.passage().symbol()))
          .column(Columns.YEAR)
          .optional(row -> row.passage().year())
          .column(Columns.SECTION)
          .value(row -> row.passage().section().id())
          .column(Columns.PATH)
          .value(row -> row.passage().path())
          .column("pattern", TEXT, "The pattern as given: remittance*.")
          .value(KwicRow::pattern)
          .column("left", PHRASE, "The words before the match, in the same clause.")
          .optional(row -> known(row.left()))
          .column("match", PHRASE, "The words that match.")
          .value(KwicRow::match)
          .column("right", PHRASE, "The words after the match, in the same clause.")
          .optional(row -> known(row.right()))
          .column(Columns.START)
          .value(KwicRow::start)
          .column(Columns.END)
          .value(KwicRow::end)
          .build();
}
