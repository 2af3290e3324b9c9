package org.resolutionanalytics.batch.csv;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
 */
public final class CsvTableWriter<R> implements Consumer<R>, Closeable {

  private final CsvDialect dialect;
  private final OutputStream out;
  private final CSVFormat format;
  private final char delimiter;
  // The values of the row before, and their cells: most columns of most tables repeat them.
  private final @Nullable Object[] values;
  private final byte[][] cells;
  private final byte[] lineEnd;
  private final List<Column<? super R>> columns;
  private long rows;

  private CsvTableWriter(Path folder, Table<R> table, CsvDialect dialect) throws IOException {
    this.dialect = dialect;
    delimiter = dialect.delimiter().character();
    format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setRecordSeparator(dialect.recordSeparator())
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(fileName(table))), 1 << 16);
    lineEnd = bytes(dialect.recordSeparator());
    columns = table.columns();
    values = new Object[columns.size()];
    cells = new byte[values.length][];
    for (int column = 0; column < cells.length; column++) {
      cells[column] = encoded(null, column == 0);
    }
    if (dialect.excel()) {
      write("\uFEFF");
    }
    write(format.format(table.columns().stream().map(Column::name).toArray()));
    write(dialect.recordSeparator());
  }

  /** Creates a file in an existing folder, and writes its header. */
  public static <R> CsvTableWriter<R> open(Path folder, Table<R> table, CsvDialect dialect) {
    try {
      return new CsvTableWriter<>(folder, table, dialect);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + folder.resolve(fileName(table)), e);
    }
  }

  /** Writes a whole table to an existing folder; returns its rows without the header. */
  public static <R> long write(Path folder, TableSource<R> table, CsvDialect dialect) {
    CsvTableWriter<R> writer = open(folder, table.table(), dialect);
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
      int length = lineEnd.length;
      for (int column = 0; column < cells.length; column++) {
        Object value = columns.get(column).of(row);
        if (!Objects.equals(value, values[column])) {
          values[column] = value;
          cells[column] = encoded(value, column == 0);
        }
        length += cells[column].length;
      }
      out.write(line(length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rows++;
  }

  /** The cells as one line: the stream takes a lock for each piece that it is given. */
  private byte[] line(int length) {
    byte[] line = Arrays.copyOf(cells[0], length);
    int end = cells[0].length;
    for (int column = 1; column < cells.length; column++) {
      byte[] cell = cells[column];
      System.arraycopy(cell, 0, line, end, cell.length);
      end += cell.length;
    }
    System.arraycopy(lineEnd, 0, line, end, lineEnd.length);
    return line;
  }

  /** A cell with the delimiter before it, as bytes: a writer would encode each cell in pieces. */
  private byte[] encoded(@Nullable Object value, boolean first) throws IOException {
    String cell = cell(value);
    // An empty first cell stays empty; the library would write it as "".
    boolean plain = first ? cell.isEmpty() : value instanceof Number || isPlain(cell);
    if (plain) {
      return bytes(first ? cell : String.valueOf(delimiter).concat(cell));
    }
    StringBuilder quoted = new StringBuilder();
    format.print(cell, quoted, first);
    return bytes(quoted.toString());
  }

  private void write(String text) throws IOException {
    out.write(bytes(text));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Whether no CSV writer would quote a text. Most cells are such; to have the library look at all
   * of them doubles the cost of writing, about 5 % of a run over many documents.
   */
  private boolean isPlain(String text) {
    int length = text.length();
    if (length == 0) {
      return true;
    }
    if (!Character.isLetterOrDigit(text.charAt(0)) || text.charAt(length - 1) <= ' ') {
      return false;
    }
    return text.indexOf(delimiter) < 0
        && text.indexOf('"') < 0
        && text.indexOf('\n') < 0
        && text.indexOf('\r') < 0;
  }

  private String cell(@Nullable Object value) {
    if (value instanceof Double measure) {
      return decimal(measure);
    }
    if (value instanceof String text && dialect.formulaGuard() && runsAsFormula(text)) {
      return "'" + text;
    }
    return Objects.toString(value, "");
  }

  /** Empty for a value that is not a number. */
  private static String decimal(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).toPlainString()
        : "";
  }

  /** Whether a spreadsheet takes a text for a formula. */
  private static boolean runsAsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
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
