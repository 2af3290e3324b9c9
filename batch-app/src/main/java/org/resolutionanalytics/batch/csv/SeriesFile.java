package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.comparison.GivenPredecessors;
import org.resolutionanalytics.batch.csv.UserCsv.Row;

/**
 * The user's own predecessors of documents: a CSV file with the columns {@code document} and {@code
 * predecessor}. An empty predecessor means that the document renews none.
 */
public final class SeriesFile {
  private SeriesFile() {}

  /** Reads a file. Further columns are ignored, so that {@code series.csv} itself can be given. */
  public static GivenPredecessors read(Path file) throws IOException {
    return UserCsv.read(file, (header, rows) -> predecessors(file, header, rows));
  }

  private static GivenPredecessors predecessors(Path file, List<String> header, Stream<Row> rows) {
    if (!header.containsAll(List.of("document", "predecessor"))) {
      throw new IllegalArgumentException(
          file + ", line 1: the header must have the columns document and predecessor");
    }
    SortedMap<String, Optional<String>> byDocument = new TreeMap<>();
    rows.forEach(
        row -> {
          String document = row.get("document");
          String predecessor = row.get("predecessor");
          if (document.equals(predecessor)) {
            throw row.because(document + " cannot renew itself");
          }
          Optional<String> given = Optional.of(predecessor).filter(name -> !name.isEmpty());
          if (byDocument.put(document, given) != null) {
            throw row.because("a second row for " + document + "; keep one");
          }
        });
    return new GivenPredecessors(byDocument);
  }
}
