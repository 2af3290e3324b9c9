package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resolutionanalytics.batch.comparison.GivenPredecessors;

/**
 * The user's own predecessors of documents: a CSV file with the columns {@code document} and {@code
 * predecessor}. An empty predecessor means that the document renews none.
 */
public final class SeriesFile {
  private static final List<String> HEADER = List.of("document", "predecessor");

  private SeriesFile() {}

  /**
   * Reads a file of predecessors, in UTF-8. Commas, semicolons or tabs separate its cells. Further
   * columns are ignored, so that {@code series.csv} itself can be edited and given back.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not of the form; the message names the file, the line
   *     and what to do
   */
  public static GivenPredecessors read(Path file) throws IOException {
    try (CSVParser records = UserCsv.parse(file, Files.readString(file))) {
      List<String> header = records.getHeaderNames();
      if (!header.containsAll(HEADER)) {
        throw new IllegalArgumentException(
            file + ", line 1: the header must have the columns document and predecessor");
      }
      SortedMap<String, Optional<String>> byDocument = new TreeMap<>();
      for (CSVRecord row : records) {
        String where = file + ", line " + records.getCurrentLineNumber() + ": ";
        if (row.size() != header.size()) {
          throw new IllegalArgumentException(
              where + "expected " + header.size() + " cells, found " + row.size());
        }
        String document = row.get("document");
        String predecessor = row.get("predecessor");
        if (document.equals(predecessor)) {
          throw new IllegalArgumentException(where + document + " cannot renew itself");
        }
        Optional<String> given = Optional.of(predecessor).filter(name -> !name.isEmpty());
        if (byDocument.put(document, given) != null) {
          throw new IllegalArgumentException(where + "a second row for " + document + "; keep one");
        }
      }
      return new GivenPredecessors(byDocument);
    } catch (UncheckedIOException e) {
      throw UserCsv.damaged(file, e);
    }
  }
}
