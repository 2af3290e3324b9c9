package org.resolutionanalytics.batch.source.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses from the first rows which column of a table holds texts. */
final class TableProposal {
  private static final int ROWS = 20;

  /** A text is longer than a title, and much longer than what the other columns hold. */
  private static final int SHORTEST_TEXT = 60;

  private static final int TIMES_LONGER = 2;
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,4}[/_][A-Z0-9].*\\d.*");

  private TableProposal() {}

  /** The options that read a table; empty where no column is one of texts. */
  static Optional<String> of(TableFile table) throws IOException {
    Map<String, Long> lengths = new LinkedHashMap<>();
    Map<String, String> examples = new LinkedHashMap<>();
    try (TableFile.Rows rows = table.rows(0, 0)) {
      for (int i = 0; i < ROWS; i++) {
        Map<String, String> cells = rows.next().map(TableRow::cells).orElse(Map.of());
        cells.forEach((column, cell) -> lengths.merge(column, (long) cell.length(), Long::sum));
        cells.forEach(
            (column, cell) -> {
              if (!cell.isBlank()) {
                examples.putIfAbsent(column, cell.strip());
              }
            });
      }
    }
    List<String> longest =
        lengths.keySet().stream()
            .sorted(
                Comparator.comparing((String column) -> -lengths.getOrDefault(column, 0L))
                    .thenComparing(column -> column))
            .toList();
    if (longest.isEmpty() || !isText(longest, lengths, examples)) {
      return Optional.empty();
    }
    List<String> options = new ArrayList<>();
    options.add("--text-column " + quoted(longest.get(0)));
    first(SYMBOL, examples).ifPresent(c -> options.add("--symbol-column " + quoted(c)));
    first(DATE, examples).ifPresent(c -> options.add("--date-column " + quoted(c)));
    return Optional.of(String.join(" ", options));
  }

  private static boolean isText(
      List<String> longest, Map<String, Long> lengths, Map<String, String> examples) {
    long next = longest.size() < 2 ? 0 : lengths.getOrDefault(longest.get(1), 0L);
    return examples.getOrDefault(longest.get(0), "").length() >= SHORTEST_TEXT
        && lengths.getOrDefault(longest.get(0), 0L) >= TIMES_LONGER * next;
  }

  private static Optional<String> first(Pattern form, Map<String, String> examples) {
    return examples.entrySet().stream()
        .filter(example -> example.getValue().length() < SHORTEST_TEXT)
        .filter(example -> form.matcher(example.getValue()).matches())
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static String quoted(String column) {
    return column.matches("[\\w.-]+") ? column : "\"" + column + "\"";
  }
}
