package org.resolutionanalytics.batch.table.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.DocumentSource;

/**
 * The user's own groups of documents: a CSV file whose first column, {@code document} or {@code
 * symbol}, says which document, and each of whose other columns is a grouping.
 */
public final class DocumentGroups {

  private static final List<String> OWN_GROUPINGS = List.of("body", "session", "year");
  private static final String DELIMITERS = ",;\t";

  private final boolean bySymbol;
  private final List<String> groupings;
  private final Map<String, List<@Nullable String>> values;

  private DocumentGroups(
      boolean bySymbol, List<String> groupings, Map<String, List<@Nullable String>> values) {
    this.bySymbol = bySymbol;
    this.groupings = List.copyOf(groupings);
    this.values = values;
  }

  /** No groups. */
  public static DocumentGroups none() {
    return new DocumentGroups(false, List.of(), Map.of());
  }

  /**
   * Reads a file of groups, in UTF-8, with or without a byte order mark. What stands between its
   * cells is the first comma, semicolon or tab of its header: spreadsheets of many countries write
   * semicolons.
   *
   * @param file a CSV file with a header
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if it is not of the form; the message names the file, the line
   *     and what to do
   */
  public static DocumentGroups read(Path file) throws IOException {
    String content = Files.readString(file, StandardCharsets.UTF_8);
    if (content.startsWith("\uFEFF")) {
      content = content.substring(1);
    }
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(content))
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser records = CSVParser.parse(content, format)) {
      return of(file, records);
    } catch (UncheckedIOException e) {
      // The content is in memory: it can only be that it is no CSV.
      throw new IllegalArgumentException(
          file + " cannot be read as CSV; is a quotation mark left open? " + e.getMessage(), e);
    }
  }

  private static char delimiter(String content) {
    return (char)
        content
            .lines()
            .filter(line -> !line.isBlank())
            .findFirst()
            .orElse("")
            .chars()
            .filter(c -> DELIMITERS.indexOf(c) >= 0)
            .findFirst()
            .orElse(',');
  }

  private static DocumentGroups of(Path file, CSVParser records) {
    List<String> header = List.of();
    Map<String, List<@Nullable String>> values = new HashMap<>();
    for (CSVRecord cells : records) {
      if (header.isEmpty()) {
        header = header(file, cells);
        continue;
      }
      String where = file + ", line " + records.getCurrentLineNumber() + ": ";
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException(
            where + "expected " + header.size() + " cells, found " + cells.size());
      }
      if (values.put(cells.get(0).strip(), groups(cells)) != null) {
        throw new IllegalArgumentException(
            where + "a second row for " + cells.get(0).strip() + "; keep one");
      }
    }
    if (header.isEmpty()) {
      throw new IllegalArgumentException(file + " is empty; it needs a header: document,group");
    }
    return new DocumentGroups(
        header.get(0).equals("symbol"), header.subList(1, header.size()), values);
  }

  private static List<@Nullable String> groups(CSVRecord cells) {
    List<@Nullable String> groups = new ArrayList<>();
    for (int i = 1; i < cells.size(); i++) {
      String cell = cells.get(i).strip();
      groups.add(cell.isEmpty() ? null : cell);
    }
    return groups;
  }

  private static List<String> header(Path file, CSVRecord cells) {
    List<String> names = cells.stream().map(String::strip).toList();
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
      if (OWN_GROUPINGS.contains(name)) {
        throw new IllegalArgumentException(
            where + "documents are always grouped by " + name + "; rename the column");
      }
    }
    return names;
  }

  /** All that the groups say, in one form, whatever the order of the file's rows. */
  public String fingerprint() {
    return bySymbol + " " + groupings + " " + new TreeMap<>(values);
  }

  /** The names of the groupings, in the file's order. */
  List<String> groupings() {
    return groupings;
  }

  /**
   * The rows that are of no document: most often the first column is spelt in another way than in
   * {@code resolutions.csv}.
   *
   * @param documents the corpus; not read if there are no rows
   * @return what stands in their first column, in ascending order
   */
  public List<String> withoutDocument(DocumentSource documents) {
    if (values.isEmpty()) {
      return List.of();
    }
    SortedSet<String> rows = new TreeSet<>(values.keySet());
    documents.forEach(document -> rows.remove(bySymbol ? document.symbol() : document.document()));
    return List.copyOf(rows);
  }

  /** A document's group in each grouping; null where it is in none. */
  List<@Nullable String> of(String document, @Nullable String symbol) {
    List<@Nullable String> found =
        bySymbol && symbol == null ? null : values.get(bySymbol ? symbol : document);
    return found == null ? Collections.nCopies(groupings.size(), null) : found;
  }
}
