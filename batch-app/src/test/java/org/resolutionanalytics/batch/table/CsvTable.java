package org.resolutionanalytics.batch.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a CSV file, for tests.
 *
 * @param schema what the table is
 * @param folder where its file is
 */
public record CsvTable(TableSchema schema, Path folder) implements TableSource {

  @Override
  public void read(RowSink sink) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(folder.resolve(schema.name() + ".csv"), StandardCharsets.UTF_8, format)) {
      for (CSVRecord cells : parser) {
        Object[] row = new Object[schema.columns().size()];
        for (int i = 0; i < row.length; i++) {
          row[i] = value(schema.columns().get(i).type(), cells.get(i));
        }
        sink.accept(row);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Object value(ColumnType type, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (type) {
      case STRING, IDS -> cell;
      case INTEGER -> Integer.valueOf(cell);
      case NUMBER -> Double.valueOf(cell);
      case BOOLEAN -> Boolean.valueOf(cell);
      case DATE -> LocalDate.parse(cell);
    };
  }

  /**
   * Writes a table as a CSV file.
   *
   * @param table the table
   * @param folder where its file goes
   */
  public static void write(TableSource table, Path folder) throws IOException {
    TableSchema schema = table.schema();
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
    StringBuilder out = new StringBuilder();
    out.append(format.format(schema.columns().stream().map(Column::name).toArray())).append('\n');
    table.read(
        row -> {
          Object[] cells = new Object[row.length];
          for (int i = 0; i < row.length; i++) {
            cells[i] =
                row[i] instanceof Double number
                    ? String.format(Locale.ROOT, "%.6f", number)
                    : row[i];
          }
          out.append(format.format(cells)).append('\n');
        });
    Files.writeString(folder.resolve(schema.name() + ".csv"), out);
  }
}
