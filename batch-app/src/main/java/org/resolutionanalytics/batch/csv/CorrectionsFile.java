package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.correction.Correction;
import org.resolutionanalytics.batch.correction.Corrections;
import org.resolutionanalytics.batch.csv.UserCsv.Row;

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

  /** Reads a file; columns such as a note are ignored. Exceptions say where and what to do. */
  public static Corrections read(Path file) throws IOException {
    return UserCsv.read(file, (header, rows) -> corrections(file, header, rows));
  }

  private static Corrections corrections(Path file, List<String> header, Stream<Row> rows) {
    for (String name : HEADER) {
      if (!header.contains(name)) {
        throw new IllegalArgumentException(
            file + ", line 1: add the column " + name + "; needed: " + String.join(",", HEADER));
      }
    }
    boolean numbered = header.contains(REQUEST);
    return new Corrections(
        rows.map(row -> correction(row, numbered ? row.get(REQUEST) : "")).toList());
  }

  private static Correction correction(Row row, String request) {
    if (!request.matches("[1-9][0-9]{0,3}|")) {
      throw row.because("request must be a number from 1, or empty");
    }
    int first = request.isEmpty() ? 1 : Integer.parseInt(request);
    return new Correction(
        row.where(),
        row.get("table"),
        row.get("document"),
        row.get("path"),
        row.get("table").equals("requests") ? first : 0,
        row.get("text_hash"),
        row.get("column"),
        row.get("value"));
  }
}
