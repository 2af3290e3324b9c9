package org.resolutionanalytics.batch.source.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which columns of a table hold texts, and what is known of them. In JSON a column is the path of
 * names that leads to a value: {@code body.paragraphs.para}; several values are paragraphs.
 *
 * @param text the column of the texts; empty where tables are not read
 * @param symbol the column of the symbols, or empty
 * @param date the column of the days of adoption (ISO 8601), or empty
 * @param title the column of the titles, or empty
 * @param language the column of the languages, or empty: a row in another than English is rejected
 */
public record TableColumns(String text, String symbol, String date, String title, String language) {

  /** Tables are not read. */
  public static final TableColumns NONE = new TableColumns("", "", "", "", "");

  /** Whether tables are read. */
  public boolean areKnown() {
    return !text.isEmpty();
  }

  /** The columns that are named, that of the texts first. */
  public List<String> named() {
    return Stream.of(text, symbol, date, title, language).filter(c -> !c.isEmpty()).toList();
  }

  /** The options of the command line that name these columns. */
  public List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add("--text-column=", text, arguments);
    add("--symbol-column=", symbol, arguments);
    add("--date-column=", date, arguments);
    add("--title-column=", title, arguments);
    add("--language-column=", language, arguments);
    return arguments;
  }

  private static void add(String option, String column, List<String> arguments) {
    if (!column.isEmpty()) {
      arguments.add(option + column);
    }
  }
}
