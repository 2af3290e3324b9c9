package org.resolutionanalytics.batch.table.fact;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;

/**
 * Something in a clause, with the clause and the document.
 *
 * @param number which of its kind in the clause, from 1
 */
public record ClauseRow<T>(DocumentRow document, ClauseFacts clause, int number, T item) {
  public static final Column<ClauseRow<?>> DOCUMENT =
      Columns.DOCUMENT.value(row -> row.document.name());
  public static final Column<ClauseRow<?>> SYMBOL =
      Columns.SYMBOL.optional(row -> row.document.symbol());
  public static final Column<ClauseRow<?>> YEAR = Columns.YEAR.optional(row -> row.document.year());
  public static final Column<ClauseRow<?>> SECTION =
      Columns.SECTION.value(row -> row.clause.section().id());
  public static final Column<ClauseRow<?>> PATH = Columns.PATH.value(row -> row.clause.path());
}
