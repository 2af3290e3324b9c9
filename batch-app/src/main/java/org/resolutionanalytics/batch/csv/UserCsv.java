package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/** CSV as users write it: with or without a byte order mark, and with one of several delimiters. */
final class UserCsv {
  private static final String DELIMITERS = ",;\t";

  private UserCsv() {}

  /**
   * Parses a file whose first row is a header. The first comma, semicolon or tab of the header
   * separates the cells: spreadsheets of many countries write semicolons.
   *
   * @param file its name, for messages
   * @throws IllegalArgumentException if it is not CSV
   */
  static CSVParser parse(Path file, String text) {
    String content = text.replaceFirst("^\uFEFF", "");
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(content))
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .setHeader()
            .setSkipHeaderRecord(true)
            // A header that names a column twice or not at all gets a message of ours.
            .setAllowMissingColumnNames(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_ALL)
            .get();
    try {
      return CSVParser.parse(content, format);
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  /** The content is in memory: it can only be that it is no CSV. */
  static IllegalArgumentException damaged(Path file, Exception e) {
    return new IllegalArgumentException(
        file + " cannot be read as CSV; is a quotation mark left open? " + e.getMessage(), e);
  }

  private static char delimiter(String content) {
    String header = content.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return (char) header.chars().filter(c -> DELIMITERS.indexOf(c) >= 0).findFirst().orElse(',');
  }
}
