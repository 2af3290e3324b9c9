package org.resolutionanalytics.batch.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Table;

/**
 * A named part of the page's data: rows of the same columns. A view's script reads it by its name.
 *
 * @param <R> what a row is made from
 * @param name snake_case; of a table, the table's name
 * @param columns in any order: scripts read them by name
 * @param blockRows how many rows are compressed together, at least 1; a script that needs one row
 *     decodes as many
 */
record Section<R>(String name, List<SectionColumn<? super R>> columns, int blockRows) {

  private static final int BLOCK_ROWS = 10_000;

  Section {
    columns = List.copyOf(columns);
  }

  /**
   * A column of a section.
   *
   * @param <R> what a row is made from
   * @param value a text, a number, a truth value, a list of texts or numbers, or null; anything
   *     else is written as its text
   */
  record SectionColumn<R>(String name, Function<R, @Nullable Object> value) {}

  /** A section that is not a table of the reports. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  static <R> Section<R> of(String name, int blockRows, SectionColumn<? super R>... columns) {
    return new Section<R>(name, Arrays.asList(columns), blockRows);
  }

  /** A table of the reports, with all its columns. */
  static <R> Section<R> of(Table<R> table) {
    return new Section<>(
        table.name(),
        table.columns().stream().<SectionColumn<? super R>>map(Section::column).toList(),
        BLOCK_ROWS);
  }

  /** The same section with one more column. */
  Section<R> with(SectionColumn<? super R> column) {
    List<SectionColumn<? super R>> all = new ArrayList<>(columns);
    all.add(column);
    return new Section<>(name, all, blockRows);
  }

  /** The same section without some columns. */
  Section<R> without(Set<String> names) {
    return new Section<>(
        name,
        columns.stream().filter(column -> !names.contains(column.name())).toList(),
        blockRows);
  }

  private static <S> SectionColumn<S> column(Column<S> column) {
    return new SectionColumn<>(column.name(), column::of);
  }
}
