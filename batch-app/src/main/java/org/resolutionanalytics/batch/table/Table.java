package org.resolutionanalytics.batch.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table: its columns say what they are and how a row fills them. Whatever is made from tables
 * reads this declaration. Names, order and meaning of the columns are an interface: a new column
 * goes at the end.
 *
 * @param <R> what a row is made from
 * @param name snake_case; its file is {@code name.csv}
 * @param description what one row is, in a sentence
 * @param columns in the order of the file
 * @param foreignKeys references to other tables
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
   * Starts a declaration.
   *
   * @param <R> what a row is made from
   * @param name snake_case
   * @param description what one row is, in a sentence
   */
  public static <R> Builder<R> named(String name, String description) {
    return new Builder<>(name, description);
  }

  /** The names of the columns that together are unique; empty if there are none. */
  public List<String> primaryKey() {
    return columns.stream().filter(Column::key).<String>map(Column::name).toList();
  }

  /**
   * A declaration: a call for each column, in the order of the file.
   *
   * @param <R> what a row is made from
   */
  public static final class Builder<R> {
    private final String name;
    private final String description;
    private final List<Column<? super R>> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    private Builder(String name, String description) {
      this.name = name;
      this.description = description;
    }

    /** Adds columns that several tables fill in the same way. */
    @SafeVarargs
    public final Builder<R> columns(Column<? super R>... some) {
      for (Column<? super R> column : some) {
        columns.add(column);
      }
      return this;
    }

    /** Adds a column that other tables have too. */
    public <V> Step<V> column(ColumnHead<V> head) {
      return new Step<>(head);
    }

    /**
     * Adds a column.
     *
     * @param column snake_case
     * @param type what its values are
     * @param meaning what it means, with unit and range, in a sentence
     */
    public <V> Step<V> column(String column, ColumnType<V> type, String meaning) {
      return new Step<>(new ColumnHead<>(column, type, meaning));
    }

    /**
     * Says that every row belongs to a row of another table, whose key it has in columns of the
     * same names.
     */
    public Builder<R> references(Table<?> other) {
      foreignKeys.add(new ForeignKey(other.primaryKey(), other.name(), other.primaryKey()));
      return this;
    }

    /** The table. */
    public Table<R> build() {
      return new Table<>(name, description, columns, foreignKeys);
    }

    /**
     * A column that still needs its value.
     *
     * @param <V> the Java type of a value
     */
    public final class Step<V> {
      private final ColumnHead<V> head;

      private Step(ColumnHead<V> head) {
        this.head = head;
      }

      /** Every row has a value. */
      public Builder<R> value(Function<R, ? extends V> value) {
        return columns(head.value(value));
      }

      /** Every row has a value, which is part of the table's key. */
      public Builder<R> key(Function<R, ? extends V> value) {
        return columns(head.<R>value(value).asKey());
      }

      /** The column is empty where its value is not known. */
      public Builder<R> optional(Function<R, ? extends Optional<? extends V>> value) {
        return columns(head.optional(value));
      }

      /** The same as part of the table's key. */
      public Builder<R> optionalKey(Function<R, ? extends Optional<? extends V>> value) {
        return columns(head.<R>optional(value).asKey());
      }
    }
  }
}
