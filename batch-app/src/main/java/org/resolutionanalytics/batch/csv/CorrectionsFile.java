package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resolutionanalytics.batch.correction.Correction;
import org.resolutionanalytics.batch.correction.Corrections;

/**
 * What analysts have corrected: a CSV file with the columns {@code table}, {@code document}, {@code
 * path}, {@code text_hash}, {@code column} and {@code value}, and for a clause of several requests
 * {@code request}, its number.
 */
public final class CorrectionsFile {
  private static final List<String> HEADER =
      List.of("table", "document", "path", "text_hash", "column", "value");

  private static final String REQUEST = "request";

  private CorrectionsFile() {}

  /**
   * Reads a file of corrections, in UTF-8. Commas, semicolons or tabs separate its cells; further
   * columns, such as a note, are ignored.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not of the form; the message names the file, the line
   *     and what to do
   */
  public static Corrections read(Path file) throws IOException {
    try (CSVParser records = UserCsv.parse(file, Files.readString(file))) {
      List<String> header = records.getHeaderNames();
      for (String name : HEADER) {
        if (!header.contains(name)) {
          throw new IllegalArgumentException(
              file + ", line 1: add the column " + name + "; needed: " + String.join(",", HEADER));
        }
      }
      List<Correction> rows = new ArrayList<>();
      for (CSVRecord row : records) {
        String where = file + ", line " + records.getCurrentLineNumber() + ": ";
        if (row.size() != header.size()) {
          throw new IllegalArgumentException(
              where + "expected " + header.size() + " cells, found " + row.size());
        }
        rows.add(correction(where, row, header.contains(REQUEST) ? row.get(REQUEST) : ""));
      }
      return new Corrections(rows);
    } catch (UncheckedIOException e) {
      throw UserCsv.damaged(file, e);
    }
  }

  private static Correction correction(String where, CSVRecord row, String request) {
    boolean ofRequest = row.get("table").equals("requests");
    if (!request.matches("[1-9][0-9]{0,3}|")) {
      throw new IllegalArgumentException(where + "request must be a number from 1, or empty");
    }
    int first = request.isEmpty() ? 1 : Integer.parseInt(request);
    return new Correction(
        where,
        row.get("table"),
        row.get("document"),
        row.get("path"),
        ofRequest ? first : 0,
        row.get("text_hash"),
        row.get("column"),
        row.get("value"));
  }
}
