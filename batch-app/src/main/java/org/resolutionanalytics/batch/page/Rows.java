package org.resolutionanalytics.batch.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.TableSource;

/** The tables of a run by name, their cells by column. */
final class Rows {

  private final Map<String, TableSource> tables = new HashMap<>();

  Rows(Collection<TableSource> sources) {
    for (TableSource source : sources) {
      tables.put(source.schema().name(), source);
    }
  }

  /** Reads a table that the page needs. */
  void read(String table, Consumer<Row> each) {
    TableSource source = tables.get(table);
    if (source == null) {
      throw new IllegalArgumentException("the page needs the table " + table);
    }
    Map<String, Integer> positions = new HashMap<>();
    List<Column> columns = source.schema().columns();
    for (int i = 0; i < columns.size(); i++) {
      positions.put(columns.get(i).name(), i);
    }
    source.read(cells -> each.accept(new Row(positions, cells)));
  }

  /** A row; valid only while it is read. */
  static final class Row {
    private final Map<String, Integer> positions;
    private final @Nullable Object[] cells;

    private Row(Map<String, Integer> positions, @Nullable Object[] cells) {
      this.positions = positions;
      this.cells = cells;
    }

    @Nullable Object cell(String column) {
      Integer position = positions.get(column);
      if (position == null) {
        throw new IllegalArgumentException("no column " + column);
      }
      return cells[position];
    }

    String text(String column) {
      Object cell = cell(column);
      return cell == null ? "" : cell.toString();
    }

    @Nullable String known(String column) {
      Object cell = cell(column);
      return cell == null || cell.toString().isEmpty() ? null : cell.toString();
    }

    int count(String column) {
      return cell(column) instanceof Number number ? number.intValue() : 0;
    }

    @Nullable Integer integer(String column) {
      return cell(column) instanceof Number number ? number.intValue() : null;
    }

    @Nullable Double number(String column) {
      return cell(column) instanceof Number number ? number.doubleValue() : null;
    }
  }
}
