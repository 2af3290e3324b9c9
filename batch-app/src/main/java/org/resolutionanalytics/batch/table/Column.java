package org.resolutionanalytics.batch.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: what it is, and its value in a row.
 *
 * @param <R> what a row is made from
 * @param name snake_case
 * @param description what it means, with unit and range, in a sentence
 * @param required whether every row has a value
 * @param key whether it is one of the columns that together make a row unique
 */
public record Column<R>(
    String name,
    ColumnType<?> type,
    String description,
    Function<R, @Nullable Object> value,
    boolean required,
    boolean key) {

  /** The same column as part of the table's key. */
  public Column<R> asKey() {
    return new Column<>(name, type, description, value, required, true);
  }

  /** Its value in a row, of the column's type; null where it is not known. */
  public @Nullable Object of(R row) {
    return value.apply(row);
  }
}
