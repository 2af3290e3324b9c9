package org.resolutionanalytics.batch.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are at hand: for tables that stay small whatever the corpus.
 *
 * @param schema what the table is
 * @param rows its rows, in order
 */
public record ListTable(TableSchema schema, List<@Nullable Object[]> rows) implements TableSource {

  /**
   * Copies the list and checks the width of the rows.
   *
   * @throws IllegalArgumentException if a row has not a value a column
   */
  public ListTable {
    rows = List.copyOf(rows);
    int width = schema.columns().size();
    for (@Nullable Object[] row : rows) {
      if (row.length != width) {
        throw new IllegalArgumentException(
            schema.name() + " has " + width + " columns, a row has " + row.length);
      }
    }
  }

  @Override
  public void read(RowSink sink) {
    for (@Nullable Object[] row : rows) {
      sink.accept(row);
    }
  }
}
