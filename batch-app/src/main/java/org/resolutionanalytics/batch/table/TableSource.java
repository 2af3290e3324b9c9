package org.resolutionanalytics.batch.table;

import java.util.function.Consumer;

/**
 * A table whose rows can be read, in their stated order, as often as needed. Memory does not grow
 * with the number of rows.
 *
 * @param <R> what a row is made from
 * @param rows hands every row to a consumer, such as a list's {@code forEach}
 */
public record TableSource<R>(Table<R> table, Consumer<Consumer<R>> rows) {

  /** Hands over every row. */
  public void read(Consumer<R> sink) {
    rows.accept(sink);
  }
}
