package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Records of texts as CSV, for files that only the program reads. */
public final class CsvRecords {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private CsvRecords() {}

  /** Records as text. */
  public static String write(List<List<String>> records) {
    StringBuilder text = new StringBuilder();
    records.forEach(record -> text.append(FORMAT.format(record.toArray())).append("\r\n"));
    return text.toString();
  }

  /** Reads what {@link #write} wrote; throws {@link IllegalArgumentException} if it is not CSV. */
  public static List<List<String>> read(String text) {
    try (CSVParser csv = CSVParser.parse(text, FORMAT)) {
      return csv.stream().map(record -> Arrays.asList(record.values())).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new IllegalArgumentException("not CSV: " + e.getMessage(), e);
    }
  }
}
