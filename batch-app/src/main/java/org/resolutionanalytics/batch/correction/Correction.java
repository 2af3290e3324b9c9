package org.resolutionanalytics.batch.correction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value that an analyst gives in place of the program's. It holds as long as the clause has the
 * same text.
 *
 * @param where the file and line, for messages
 * @param table the table, as its file is called without its ending
 * @param request which of the clause's requests, from 1; 0 for the clause itself
 * @param textHash the {@code text_hash} of the clause that was corrected
 */
public record Correction(
    String where,
    String table,
    String document,
    String path,
    int request,
    String textHash,
    String column,
    String value) {

  static final String REQUESTS = "requests";
  static final String CLAUSES = "clauses";

  private static final Map<String, Set<String>> COLUMNS =
      Map.of(
          REQUESTS,
          Set.of(
              "addressee",
              "addressee_text",
              "action",
              "reports_back",
              "due_session",
              "due_year",
              "due_text",
              "due_date"),
          CLAUSES,
          Set.of("themes"));

  /** Checks table, column and form of the value; the exception's message says what to do. */
  public Correction {
    Set<String> columns = COLUMNS.getOrDefault(table, Set.of());
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          where + "table must be requests or clauses, it is " + quoted(table));
    }
    if (!columns.contains(column)) {
      throw new IllegalArgumentException(
          "%s%s of %s cannot be corrected; these can: %s"
              .formatted(
                  where,
                  quoted(column),
                  table,
                  columns.stream().sorted().collect(Collectors.joining(", "))));
    }
    boolean possible =
        value.isEmpty()
            || switch (column) {
              case "due_year" -> value.matches("[12][0-9]{3}");
              case "due_date" -> isDate(value);
              case "reports_back" -> value.equals("true") || value.equals("false");
              default -> true;
            };
    if (!possible) {
      throw new IllegalArgumentException(
          where + quoted(value) + " is no " + column + "; write 2031, 2031-06-30, true or false");
    }
  }

  private static boolean isDate(String value) {
    try {
      LocalDate.parse(value);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }
}
