package org.resolutionanalytics.batch.datapackage;

import static org.resolutionanalytics.batch.table.ColumnType.BOOLEAN;
import static org.resolutionanalytics.batch.table.ColumnType.IDS;
import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.PHRASE;
import static org.resolutionanalytics.batch.table.ColumnType.PROSE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.ColumnType.oneOf;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Range;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;

/** What every column of every table means, as a table: one row per column. */
public final class Codebook {

  public static final Table<Entry> TABLE =
      Table.of(
          "codebook",
          "A column of a table.",
          column("table", TEXT, "The table's name; its file is the name with .csv.")
              .key(row -> row.table().name()),
          column("position", INTEGER, "The column's place in the table, from 1.")
              .value(Entry::position),
          column("column", TEXT, "The column's name.").key(row -> row.column().name()),
          column(
                  "type",
                  oneOf("string", "ids", "integer", "number", "boolean", "date"),
                  "string, ids (joined by |), integer, number, boolean or date.")
              .value(row -> row.column().type().kind().id()),
          column("required", BOOLEAN, "Whether every row has a value.")
              .value(row -> row.column().required()),
          column("key", BOOLEAN, "Whether it is part of the table's key.")
              .value(row -> row.column().key()),
          column("refers_to", TEXT, "The column of another table whose values it has.")
              .optional(Entry::reference),
          column("allowed", IDS, "Its only values, where the list is closed.")
              .optional(row -> Columns.joined(row.column().type().allowed())),
          column("minimum", INTEGER.within(Range.SIGNED_UNIT), "Its least value.")
              .optional(row -> row.range().map(Range::minimum).map(Double::intValue)),
          column("maximum", INTEGER.within(Range.SIGNED_UNIT), "Its greatest value.")
              .optional(
                  row ->
                      row.range()
                          .map(Range::maximum)
                          .filter(Double::isFinite)
                          .map(Double::intValue)),
          column("description", PROSE, "What it means.").value(row -> row.column().description()),
          column("row", PHRASE, "What a row of the table is.")
              .value(row -> row.table().description()));

  private Codebook() {}

  /** The codebook of some tables. */
  public static TableSource<Entry> of(List<Table<?>> tables) {
    return new TableSource<>(TABLE, sink -> tables.forEach(table -> entries(table, sink)));
  }

  private static void entries(Table<?> table, Consumer<Entry> sink) {
    int position = 0;
    for (Column<?> column : table.columns()) {
      position++;
      sink.accept(new Entry(table, position, column));
    }
  }

  /** A column of a table; positions count from 1. */
  public record Entry(Table<?> table, int position, Column<?> column) {

    private Optional<Range> range() {
      return Optional.ofNullable(column.type().range());
    }

    /** Where several keys use the column, the one with the most columns says the most. */
    private Optional<String> reference() {
      return table.foreignKeys().stream()
          .filter(key -> key.columns().contains(column.name()))
          .max(Comparator.comparingInt(key -> key.columns().size()))
          .map(key -> key.table() + "." + referenced(key));
    }

    private String referenced(ForeignKey key) {
      return key.references().get(key.columns().indexOf(column.name()));
    }
  }
}
