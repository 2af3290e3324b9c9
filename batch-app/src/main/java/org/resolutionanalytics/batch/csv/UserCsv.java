package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** CSV as users write it: with or without a byte order mark, and with one of several delimiters. */
final class UserCsv {
  private static final String DELIMITERS = ",;\t";

  private UserCsv() {}

  /** A row with as many cells as the header, and the file and line, for messages. */
  record Row(String where, CSVRecord cells) {
    String get(String column) {
      return cells.get(column);
    }

    String get(int column) {
      return cells.get(column);
    }

    IllegalArgumentException because(String problem) {
      return new IllegalArgumentException(where + problem);
    }
  }

  /**
   * Reads a file in UTF-8 whose first row is a header. The first comma, semicolon or tab of the
   * header separates the cells: spreadsheets of many countries write semicolons.
   *
   * @param reader is given the header and the rows, which are read as it takes them
   * @throws IllegalArgumentException if it is not CSV, or the reader refuses it
   */
  static <T> T read(Path file, BiFunction<List<String>, Stream<Row>, T> reader) throws IOException {
    String text = Files.readString(file).replaceFirst("^\uFEFF", "");
    // The content is in memory: it can only be that it is no CSV.
    try (CSVParser csv = CSVParser.parse(text, format(text))) {
      List<String> header = csv.getHeaderNames();
      return reader.apply(
          header,
          csv.stream()
              .map(cells -> new Row(file + ", line " + csv.getCurrentLineNumber() + ": ", cells))
              .map(row -> complete(row, header.size())));
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException(
          file + " cannot be read as CSV; is a quotation mark left open? " + e.getMessage(), e);
    }
  }

  private static Row complete(Row row, int cells) {
    if (row.cells().size() != cells) {
      throw row.because("expected " + cells + " cells, found " + row.cells().size());
    }
    return row;
  }

  private static CSVFormat format(String text) {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter(text))
        .setIgnoreEmptyLines(true)
        .setTrim(true)
        .setHeader()
        .setSkipHeaderRecord(true)
        // A header that names a column twice or not at all gets a message of ours.
        .setAllowMissingColumnNames(true)
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
        .get();
  }

  private static char delimiter(String content) {
    String header = content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return (char) header.chars().filter(c -> DELIMITERS.indexOf(c) >= 0).findFirst().orElse(',');
  }
}
