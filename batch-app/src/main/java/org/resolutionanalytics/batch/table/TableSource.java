package org.resolutionanalytics.batch.table;

import java.util.function.Consumer;

/**
 * A table whose rows can be read, in their stated order, as often as needed.
 *
 * @param <R> what a row is made from
 */
public interface TableSource<R> {

  /** What the table is. */
  Table<R> table();

  /**
   * Hands over every row. Memory does not grow with the number of rows.
   *
   * @param sink takes the rows
   */
  void read(Consumer<R> sink);

  /**
   * A table with a way to read its rows.
   *
   * @param table the table
   * @param rows hands every row to a consumer, such as a list's {@code forEach}
   */
  static <R> TableSource<R> of(Table<R> table, Consumer<Consumer<R>> rows) {
    return new TableSource<>() {
      @Override
      public Table<R> table() {
        return table;
      }

      @Override
      public void read(Consumer<R> sink) {
        rows.accept(sink);
      }
    };
  }
}
