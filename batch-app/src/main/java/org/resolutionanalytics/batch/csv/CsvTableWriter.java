package org.resolutionanalytics.batch.csv;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;

/**
 * Writes a table's rows to {@code name.csv}: RFC 4180 in UTF-8, a header row, unknown values empty,
 * measures with six decimals and a dot.
 *
 * @param <R> what a row is made from
 */
public final class CsvTableWriter<R> implements Consumer<R>, Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  // The format itself, not a printer of it, which makes a stream of each record.
  private final CSVFormat format;
  private final Utf8Appendable out;
  private final PlainCells plain;
  private final CsvStyle style;
  private final List<Column<? super R>> columns;
  private long rows;

  private CsvTableWriter(Path folder, Table<R> table, CsvStyle style) throws IOException {
    columns = table.columns();
    this.style = style;
    format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(style.delimiter())
            .setRecordSeparator(style.recordEnd())
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    OutputStream file =
        new BufferedOutputStream(
            Files.newOutputStream(folder.resolve(fileName(table))), BUFFER_BYTES);
    out = new Utf8Appendable(file);
    plain = new PlainCells(file, style.delimiter());
    if (style.excel()) {
      out.append('\uFEFF');
    }
    format.printRecord(out, columns.stream().map(Column::name).toArray());
  }

  /**
   * Starts a file with its header.
   *
   * @param folder where; it is there
   * @param table the table
   * @param style how
   * @throws UncheckedIOException if the file cannot be written
   */
  public static <R> CsvTableWriter<R> open(Path folder, Table<R> table, CsvStyle style) {
    try {
      return new CsvTableWriter<>(folder, table, style);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder.resolve(fileName(table)), e);
    }
  }

  /**
   * Writes a whole table.
   *
   * @param folder where; it is there
   * @param table the table
   * @param style how
   * @return its rows without the header
   * @throws UncheckedIOException if the file cannot be written
   */
  public static <R> long write(Path folder, TableSource<R> table, CsvStyle style) {
    CsvTableWriter<R> writer = open(folder, table.table(), style);
    try (writer) {
      table.read(writer);
    }
    return writer.rows();
  }

  /** The name of a table's file. */
  public static String fileName(Table<?> table) {
    return table.name() + ".csv";
  }

  @Override
  public void accept(R row) {
    try {
      for (int i = 0; i < columns.size(); i++) {
        Object cell = cell(columns.get(i).of(row));
        if (i == 0 || cell == null || !plain.write(cell.toString())) {
          format.print(cell, out, i == 0);
        }
      }
      format.println(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  private @Nullable Object cell(@Nullable Object value) {
    if (value instanceof Double measure) {
      return Decimals.six(measure);
    }
    if (value instanceof String text && style.formulaGuard() && runsAsFormula(text)) {
      return "'" + text;
    }
    return value;
  }

  /** Whether a spreadsheet takes a text for a formula. */
  private static boolean runsAsFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> true;
      default -> false;
    };
  }

  /** The rows so far, without the header. */
  public long rows() {
    return rows;
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
