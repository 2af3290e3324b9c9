package org.resolutionanalytics.batch.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resolutionanalytics.batch.table.statistics.DocumentGroups;

/**
 * The user's own groups of documents: a CSV file whose first column, {@code document} or {@code
 * symbol}, names a document, and each of whose other columns is a grouping.
 */
public final class GroupsFile {
  private GroupsFile() {}

  /**
   * Reads a file of groups, in UTF-8, with or without a byte order mark. The first comma, semicolon
   * or tab of its header separates its cells: spreadsheets of many countries write semicolons.
   *
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not of the form; the message names the file, the line
   *     and what to do
   */
  public static DocumentGroups read(Path file) throws IOException {
    try (CSVParser records = UserCsv.parse(file, Files.readString(file))) {
      return groups(file, records);
    } catch (UncheckedIOException e) {
      throw UserCsv.damaged(file, e);
    }
  }

  private static DocumentGroups groups(Path file, CSVParser records) {
    List<String> header = records.getHeaderNames();
    checkHeader(file, header);
    SortedMap<String, Map<String, String>> groups = new TreeMap<>();
    for (CSVRecord row : records) {
      String where = file + ", line " + records.getCurrentLineNumber() + ": ";
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            where + "expected " + header.size() + " cells, found " + row.size());
      }
      Map<String, String> ofDocument = new LinkedHashMap<>();
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          ofDocument.put(header.get(i), row.get(i));
        }
      }
      if (groups.put(row.get(0), ofDocument) != null) {
        throw new IllegalArgumentException(where + "a second row for " + row.get(0) + "; keep one");
      }
    }
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
