package org.resolutionanalytics.batch.table;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a column is, without its value, so that several tables can have it.
 *
 * @param <V> the Java type of a value
 * @param name snake_case
 * @param description what it means, with unit and range, in a sentence
 */
public record ColumnHead<V>(String name, ColumnType<V> type, String description) {

  /** The column, with a value in every row. */
  public <R> Column<R> value(Function<? super R, ? extends V> value) {
    return new Column<>(name, type, description, value::apply, true, false);
  }

  /** The same as part of the table's key. */
  public <R> Column<R> key(Function<? super R, ? extends V> value) {
    return this.<R>value(value).asKey();
  }

  /** The column, empty where its value is not known. */
  public <R> Column<R> optional(Function<? super R, ? extends Optional<? extends V>> value) {
    return new Column<>(
        name, type, description, row -> value.apply(row).orElse(null), false, false);
  }

  /** The same as part of the table's key. */
  public <R> Column<R> optionalKey(Function<? super R, ? extends Optional<? extends V>> value) {
    return this.<R>optional(value).asKey();
  }
}
