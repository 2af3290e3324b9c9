package org.resolutionanalytics.batch.table;

import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, one after the other. */
@FunctionalInterface
public interface RowSink {

  /**
   * Takes a row.
   *
   * @param row a value a column, in the schema's order and of its type; null for unknown. Only
   *     valid during the call
   */
  void accept(@Nullable Object[] row);
}
