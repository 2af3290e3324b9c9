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

  /** An object or a list that has begun. */
  private record Level(String path, String opening, boolean list) {}

  /**
   * The place of the rows, by the first of them. A row is the innermost object below which the
   * column of the texts is found. Where no column is named, a list below a name holds rows if a
   * value in it has several lines, as a text has, and a paragraph has not.
   *
   * @param textColumn the path of the texts within a row, or empty
   */
  static JsonPlace in(JsonParser parser, String textColumn) {
    JsonToken first = parser.nextToken();
    JsonPlace top = new JsonPlace("", first == JsonToken.START_ARRAY ? "[" : "");
    Deque<Level> levels = new ArrayDeque<>();
    try {
      for (JsonToken token = first; token != null; token = parser.nextToken()) {
        String name = Objects.requireNonNullElse(parser.currentName(), "");
        String path = below(levels.isEmpty() ? "" : levels.getLast().path(), name);
        if (token.isStructStart()) {
          levels.addLast(level(path, name, token == JsonToken.START_ARRAY));
        } else if (token.isStructEnd()) {
          levels.removeLast();
          if (levels.isEmpty()) {
            return top;
          }
        } else if (token == JsonToken.VALUE_STRING && path.equals(textColumn)) {
          return top;
        } else if (token == JsonToken.VALUE_STRING) {
          String around = around(parser, path, textColumn);
          JsonPlace found = list(levels, around);
          if (!found.path().isEmpty()) {
            return found;
          }
        }
      }
    } catch (JacksonException e) {
      // Whoever reads the rows comes to the same place, and says which row is damaged.
      return top;
    }
    return top;
  }

  /** What a path has before a column that it ends with; {@code *} for any list, or empty. */
  private static String around(JsonParser parser, String path, String textColumn) {
    if (textColumn.isEmpty()) {
      return parser.getString().indexOf('\n') < 0 ? "" : "*";
    }
    return path.endsWith("." + textColumn)
        ? path.substring(0, path.length() - textColumn.length() - 1)
        : "";
  }

  /** The outermost list of a path that is not empty. */
  private static JsonPlace list(Deque<Level> levels, String path) {
    StringBuilder opening = new StringBuilder();
    for (Level level : levels) {
      opening.append(level.opening());
      boolean wanted = path.equals("*") ? !level.path().isEmpty() : level.path().equals(path);
      if (level.list() && wanted && !path.isEmpty()) {
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
