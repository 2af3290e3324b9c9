package org.resolutionanalytics.batch.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The cells of tables by the names of their columns, for tests. */
public final class Cells {

  private Cells() {}

  /** All rows of a table; a cell whose value is not known is null. */
  public static <R> List<Map<String, Object>> of(TableSource<R> source) {
    List<Map<String, Object>> rows = new ArrayList<>();
    source.read(row -> rows.add(of(source.table(), row)));
    return rows;
  }

  private static <R> Map<String, Object> of(Table<R> table, R row) {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Column<? super R> column : table.columns()) {
      cells.put(column.name(), column.of(row));
    }
    return cells;
  }

  /**
   * Some cells of every row, one line per row, with commas between them.
   *
   * @param source the table
   * @param columns the names of the columns, with blanks between them
   */
  public static List<String> lines(TableSource<?> source, String columns) {
    List<String> names = List.of(columns.split(" "));
    return of(source).stream().map(row -> line(row, names)).toList();
  }

  private static String line(Map<String, Object> row, List<String> names) {
    if (!row.keySet().containsAll(names)) {
      throw new AssertionError("one of " + names + " is no column of " + row.keySet());
    }
    return names.stream()
        .map(name -> Objects.toString(row.get(name), ""))
        .collect(Collectors.joining(","));
  }
}
