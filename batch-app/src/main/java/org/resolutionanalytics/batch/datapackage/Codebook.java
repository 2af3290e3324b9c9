package org.resolutionanalytics.batch.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.ListTable;
import org.resolutionanalytics.batch.table.Range;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.Tables;

/** What every column of every table means, as a table. */
public final class Codebook {

  private Codebook() {}

  /**
   * The table {@code codebook}.
   *
   * @param tables the tables to describe
   */
  public static TableSource of(List<TableSchema> tables) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (TableSchema table : tables) {
      int position = 0;
      for (Column column : table.columns()) {
        position++;
        rows.add(row(table, column, position));
      }
    }
    return new ListTable(Tables.CODEBOOK, rows);
  }

  private static @Nullable Object[] row(TableSchema table, Column column, int position) {
    Range range = column.range();
    return new @Nullable Object[] {
      table.name(),
      position,
      column.name(),
      column.type().name().toLowerCase(Locale.ROOT),
      column.required(),
      table.primaryKey().contains(column.name()),
      reference(table, column.name()),
      column.allowed().isEmpty() ? null : String.join("|", column.allowed()),
      range == null ? null : range.minimum(),
      range == null || Double.isInfinite(range.maximum()) ? null : range.maximum(),
      column.description(),
      table.description()
    };
  }

  /** Where several keys use the column, the one with the most columns says the most. */
  private static @Nullable String reference(TableSchema table, String column) {
    String found = null;
    int width = 0;
    for (ForeignKey key : table.foreignKeys()) {
      int at = key.columns().indexOf(column);
      if (at >= 0 && key.columns().size() > width) {
        found = key.table() + "." + key.references().get(at);
        width = key.columns().size();
      }
    }
    return found;
  }
}
