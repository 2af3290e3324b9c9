package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.csv.UserCsv.Row;
import org.resolutionanalytics.batch.table.statistics.DocumentGroups;

/**
 * The user's own groups of documents: a CSV file whose first column, {@code document} or {@code
 * symbol}, names a document, and each of whose other columns is a grouping.
 */
public final class GroupsFile {
  private GroupsFile() {}

  /** Reads a file of groups. An {@link IllegalArgumentException} says where and what to do. */
  public static DocumentGroups read(Path file) throws IOException {
    return UserCsv.read(file, (header, rows) -> groups(file, header, rows));
  }

  private static DocumentGroups groups(Path file, List<String> header, Stream<Row> rows) {
    checkHeader(file, header);
    SortedMap<String, Map<String, String>> groups = new TreeMap<>();
    rows.forEach(
        row -> {
          Map<String, String> ofDocument = new LinkedHashMap<>();
          for (int i = 1; i < header.size(); i++) {
            if (!row.get(i).isEmpty()) {
              ofDocument.put(header.get(i), row.get(i));
            }
          }
          if (groups.put(row.get(0), ofDocument) != null) {
            throw row.because("a second row for " + row.get(0) + "; keep one");
          }
        });
    return new DocumentGroups(
        header.get(0).equals("symbol"), header.subList(1, header.size()), groups);
  }

  private static void checkHeader(Path file, List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException(file + " is empty; it needs a header: document,group");
    }
    String where = file + ", line 1: ";
    if (!names.get(0).equals("document") && !names.get(0).equals("symbol")) {
      throw new IllegalArgumentException(
          where + "the first column must be document or symbol, it is " + names.get(0));
    }
    if (names.size() < 2) {
      throw new IllegalArgumentException(where + "add a column of groups beside " + names.get(0));
    }
    for (String name : names) {
      if (name.isEmpty() || Collections.frequency(names, name) > 1) {
        throw new IllegalArgumentException(where + "give each column its own name");
      }
      if (DocumentGroups.ALWAYS.contains(name)) {
        throw new IllegalArgumentException(
            where + "documents are always grouped by " + name + "; rename the column");
      }
    }
  }
}
