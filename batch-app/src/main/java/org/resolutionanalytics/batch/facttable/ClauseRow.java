package org.resolutionanalytics.batch.facttable;

import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;

/**
 * Something in a clause, with the clause and the document.
 *
 * @param <T> what it is
 * @param document the document
 * @param clause the clause
 * @param item the thing
 */
public record ClauseRow<T>(DocumentRow document, ClauseFacts clause, T item) {
  static final Column<ClauseRow<?>> DOCUMENT = Columns.DOCUMENT.value(row -> row.document.name());
  static final Column<ClauseRow<?>> SYMBOL = Columns.SYMBOL.optional(row -> row.document.symbol());
  static final Column<ClauseRow<?>> YEAR = Columns.YEAR.optional(row -> row.document.year());
  static final Column<ClauseRow<?>> SECTION =
      Columns.SECTION.value(row -> row.clause.section().id());
  static final Column<ClauseRow<?>> PATH = Columns.PATH.value(row -> row.clause.path());
}
