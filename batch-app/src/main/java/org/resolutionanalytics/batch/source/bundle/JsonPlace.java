package org.resolutionanalytics.batch.source.bundle;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Where the objects of a JSON file are that are its rows: at the top, in a list at the top, or in a
 * list below names, as in {@code {"count": 2, "documents": [{...}, {...}]}}.
 *
 * @param path the names that lead to the list; empty for rows at the top
 * @param opening what precedes a row in the file, reduced to names and brackets, so that it can be
 *     parsed without what is before it
 */
record JsonPlace(String path, String opening) {

  /** How many rows at the top, and how much of the file, show where the rows are. */
  private static final int FIRST_ROWS = 20;

  private static final int FIRST_BYTES = 1 << 20;
  private static final int LONGEST_PARAGRAPH = 1000;

  /** An object or a list that has begun. */
  private record Level(String path, String opening, boolean list) {}

  /**
   * The place of the rows, by the first of them: at the top if any of these has the column of the
   * texts, else in the first list below a name whose objects have it. Where no column is named, the
   * rows have a value as long as a text.
   *
   * @param textColumn the path of the texts within a row, or empty
   */
  static JsonPlace in(JsonParser parser, String textColumn) {
    JsonToken first = parser.nextToken();
    JsonPlace top = new JsonPlace("", first == JsonToken.START_ARRAY ? "[" : "");
    JsonPlace found = top;
    Deque<Level> levels = new ArrayDeque<>();
    int rows = 0;
    try {
      for (JsonToken token = first; token != null && isEarly(parser, rows); ) {
        String name = Objects.requireNonNullElse(parser.currentName(), "");
        String around = levels.isEmpty() ? "" : levels.getLast().path();
        String path = below(around, name);
        if (token.isStructStart()) {
          levels.addLast(level(path, name, token == JsonToken.START_ARRAY));
        } else if (token.isStructEnd()) {
          levels.removeLast();
          rows += token == JsonToken.END_OBJECT && around.isEmpty() ? 1 : 0;
        } else if (token == JsonToken.VALUE_STRING && isText(parser, path, textColumn)) {
          JsonPlace list = list(levels, path, textColumn);
          if (list.path().isEmpty() && (textColumn.isEmpty() || path.equals(textColumn))) {
            return top;
          }
          found = found.path().isEmpty() && !list.path().isEmpty() ? list : found;
        }
        token = parser.nextToken();
      }
    } catch (JacksonException e) {
      // Whoever reads the rows comes to the same place, and says which row is damaged.
      return found;
    }
    return found;
  }

  private static boolean isEarly(JsonParser parser, int rows) {
    return rows < FIRST_ROWS && parser.currentTokenLocation().getByteOffset() <= FIRST_BYTES;
  }

  /** Whether a value may be the text of a row; a paragraph is one line, and shorter. */
  private static boolean isText(JsonParser parser, String path, String textColumn) {
    if (textColumn.isEmpty()) {
      String value = parser.getString();
      return value.length() > LONGEST_PARAGRAPH || value.indexOf('\n') >= 0;
    }
    return path.endsWith(textColumn);
  }

  /** The outermost list below a name that a text is in, or that its column is the column of. */
  private static JsonPlace list(Deque<Level> levels, String path, String textColumn) {
    StringBuilder opening = new StringBuilder();
    for (Level level : levels) {
      opening.append(level.opening());
      boolean named = level.list() && !level.path().isEmpty();
      if (named && (textColumn.isEmpty() || path.equals(below(level.path(), textColumn)))) {
        return new JsonPlace(level.path(), opening.toString());
      }
    }
    return new JsonPlace("", "");
  }

  private static Level level(String path, String name, boolean list) {
    String quoted = new String(JsonStringEncoder.getInstance().quoteAsCharArray(name));
    String key = name.isEmpty() ? "" : "\"" + quoted + "\":";
    return new Level(path, key + (list ? "[" : "{"), list);
  }

  /** The path of a name within another; what is in a list has no name of its own. */
  static String below(String around, String name) {
    return around.isEmpty() || name.isEmpty() ? around + name : around + "." + name;
  }
}
