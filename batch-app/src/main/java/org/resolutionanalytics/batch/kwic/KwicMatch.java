package org.resolutionanalytics.batch.kwic;

import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;
import static org.resolutionanalytics.batch.table.Columns.nonEmpty;

import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.ClauseRow;

/**
 * A match of a pattern in a clause.
 *
 * @param pattern the pattern as given
 * @param left the words before the match, or empty
 * @param words the words that match
 * @param right the words after the match, or empty
 * @param start where the match starts in the clause's text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
public record KwicMatch(
    String pattern, String left, String words, String right, int start, int end) {

  static final Table<ClauseRow<KwicMatch>> TABLE =
      Table.of(
          "kwic",
          "A match of a pattern, with the words around it.",
          ClauseRow.DOCUMENT,
          ClauseRow.SYMBOL,
          ClauseRow.YEAR,
          ClauseRow.SECTION,
          ClauseRow.PATH,
          column("pattern", TEXT, "The pattern as given, such as remittance*.")
              .value(row -> row.item().pattern()),
          column("left", PHRASE, "The words before the match, in the same clause.")
              .optional(row -> nonEmpty(row.item().left())),
          column("match", PHRASE, "The words that match.").value(row -> row.item().words()),
          column("right", PHRASE, "The words after the match, in the same clause.")
              .optional(row -> nonEmpty(row.item().right())),
          Columns.START.value(row -> row.item().start()),
          Columns.END.value(row -> row.item().end()));
}
