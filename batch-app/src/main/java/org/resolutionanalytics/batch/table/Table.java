package org.resolutionanalytics.batch.table;

import java.util.Arrays;
import java.util.List;

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
   * @param foreignKeys what each of its rows belongs to
   * @param columns in the order of the file
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <R> Table<R> of(
      String name, String description, List<ForeignKey> foreignKeys, Column<? super R>... columns) {
    return new Table<R>(name, description, Arrays.asList(columns), foreignKeys);
  }

  /** Declares a table that refers to no other. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <R> Table<R> of(String name, String description, Column<? super R>... columns) {
    return of(name, description, List.of(), columns);
  }

  /** The names of the columns that together are unique; empty if there are none. */
  public List<String> primaryKey() {
    return columns.stream().filter(Column::key).<String>map(Column::name).toList();
  }
}
