package org.resolutionanalytics.batch.table.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;

/** Something in a clause, with its number among its kind there, from 1. */
public record ClauseRow<T>(DocumentRow document, ClauseFacts clause, int number, T item) {
  public static final Column<ClauseRow<?>> DOCUMENT =
      Columns.DOCUMENT.value(row -> row.document.name());
  public static final Column<ClauseRow<?>> SYMBOL =
      Columns.SYMBOL.optional(row -> row.document.symbol());
  public static final Column<ClauseRow<?>> YEAR = Columns.YEAR.optional(row -> row.document.year());
  public static final Column<ClauseRow<?>> SECTION =
      Columns.SECTION.value(row -> row.clause.section().id());
  public static final Column<ClauseRow<?>> PATH = Columns.PATH.value(row -> row.clause.path());

  /** Declares a table that starts with the address of a clause, its key or a part of it. */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  static <T> Table<ClauseRow<T>> table(
      String name,
      String description,
      List<ForeignKey> foreignKeys,
      Column<? super ClauseRow<T>>... columns) {
    List<Column<? super ClauseRow<T>>> all = new ArrayList<>();
    all.addAll(List.of(DOCUMENT.asKey(), SYMBOL, YEAR, SECTION, PATH.asKey()));
    all.addAll(Arrays.asList(columns));
    return new Table<>(name, description, all, foreignKeys);
  }
}
