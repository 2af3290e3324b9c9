package org.resolutionanalytics.batch.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table: its columns say what they are and how a row fills them. Whatever is made from tables
 * reads this declaration. Names, order and meaning of the columns are an interface: a new column
 * goes at the end.
 *
 * @param <R> what a row is made from
 * @param name snake_case; its file is {@code name.csv}
 * @param description what one row is, in a sentence
 * @param columns in the order of the file
 */
public record Table<R>(
    String name,
    String description,
    List<Column<? super R>> columns,
    List<ForeignKey> foreignKeys) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /**
   * Declares a table.
   *
   * @param <R> what a row is made from
   * @param name snake_case
   * @param description what one row is, in a sentence
   * @param columns in the order of the file
   */
  @SafeVarargs
  public static <R> Table<R> of(String name, String description, Column<? super R>... columns) {
    return new Table<R>(name, description, Arrays.asList(columns), List.of());
  }

  /**
   * The same table, each of whose rows belongs to a row of every other table: it has that table's
   * key in columns of the same names.
   */
  public Table<R> references(Table<?>... others) {
    return new Table<>(name, description, columns, Stream.of(others).map(ForeignKey::to).toList());
  }

  /** The names of the columns that together are unique; empty if there are none. */
  public List<String> primaryKey() {
    return columns.stream().filter(Column::key).<String>map(Column::name).toList();
  }
}
