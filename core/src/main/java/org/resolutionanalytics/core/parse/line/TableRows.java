package org.resolutionanalytics.core.parse.line;

import java.util.List;
import java.util.Optional;

/**
 * Numbered rows of tables: "1. Piers and jetties 90", "2. Lamps 1 200.5". A wide gap, a tab or a
 * row of dots comes before the figures at the line's end.
 */
public final class TableRows {
  private TableRows() {}

  /**
   * Takes a row that its form alone says for text if no other row is above or below it: a table has
   * several, and "3. Recalls its paragraph 5" is none.
   */
  static void settle(List<LineToken> tokens) {
    boolean afterRow = false;
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      if (token instanceof LineToken.Row row && row.marker().isPresent()) {
        if (!afterRow && !isBeforeRow(tokens, i + 1)) {
          tokens.set(i, new LineToken.Marked(row.line(), row.marker().get()));
        }
        afterRow = true;
      } else {
        boolean head = gaps(token) > 1 && isBeforeRows(tokens, i + 1);
        boolean total = i > 0 && tokens.get(i - 1) instanceof LineToken.Row && isTotal(token);
        if (head || total) {
          tokens.set(i, new LineToken.Row(token.line(), Optional.empty()));
        }
        afterRow = tokens.get(i) instanceof LineToken.Row || (afterRow && isBetweenRows(token));
      }
    }
  }

  /** "Total 557,900" behind a wide gap, right below a row. */
  private static boolean isTotal(LineToken token) {
    return gaps(token) > 0 && Characters.isDigit(token.line().last());
  }

  /** How many wide gaps are between the heads of columns; 0 for text, and for what stops. */
  private static int gaps(LineToken token) {
    Line line = token.line();
    if (!(token instanceof LineToken.Prose) || ".,;:".indexOf(line.last()) >= 0) {
      return 0;
    }
    int gaps = 0;
    for (int i = line.start() + 1; i < line.end(); i++) {
      char c = line.text().charAt(i);
      boolean wide = c == '\t' || (c == ' ' && line.text().charAt(i - 1) == ' ');
      gaps += wide && !Characters.isBlank(line.text().charAt(i + 1)) ? 1 : 0;
    }
    return gaps;
  }

  private static boolean isBeforeRow(List<LineToken> tokens, int from) {
    int next = afterBetween(tokens, from);
    return next < tokens.size() && tokens.get(next) instanceof LineToken.Row;
  }

  /** Whether two rows or more come next. */
  private static boolean isBeforeRows(List<LineToken> tokens, int from) {
    return isBeforeRow(tokens, from) && isBeforeRow(tokens, afterBetween(tokens, from) + 1);
  }

  private static int afterBetween(List<LineToken> tokens, int from) {
    int next = from;
    while (next < tokens.size() && isBetweenRows(tokens.get(next))) {
      next++;
    }
    return next;
  }

  private static boolean isBetweenRows(LineToken token) {
    return token instanceof LineToken.Blank
        || token instanceof LineToken.Furniture
        || token instanceof LineToken.Footnote;
  }

  /** Whether a line that starts with a number is a row. */
  static boolean isRow(Line line, Marker marker) {
    if (marker.style() != Marker.Style.NUMBER && marker.style() != Marker.Style.CAPITAL) {
      return false;
    }
    String text = line.text();
    int at = line.end();
    boolean digit = false;
    if (line.last() == '.' || line.last() == ',') {
      return false;
    }
    if (hasColumns(line, marker)) {
      return true;
    }
    while (at > marker.end() && isFigure(text, at - 1)) {
      digit |= Characters.isDigit(text.charAt(at - 1));
      at--;
    }
    return digit
        && at > marker.end() + 1
        && endsWithGap(text, marker.end(), at)
        && !isSpaced(text, marker.end(), at);
  }

  /** "1.", a tab, "Commission on Forests", a tab, "10-14 March": words in columns do not stop. */
  private static boolean hasColumns(Line line, Marker marker) {
    int words = Characters.skipEmpty(line.text(), marker.end(), line.end());
    return ";:".indexOf(line.last()) < 0
        && line.string().indexOf('\t', words - line.start()) > words - line.start();
  }

  /** "shall be held in 2031": wide gaps between words are those of text in full lines. */
  private static boolean isSpaced(String text, int start, int end) {
    int word = start;
    for (int i = start; i < end; i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        boolean wide = i - word > 2 && word > start;
        if (wide && Characters.isLetter(text.charAt(i)) && Characters.isLetter(text.charAt(word))) {
          return true;
        }
        word = i;
      }
    }
    return false;
  }

  /** A character of "1 200.5", "(90,000)", "–": a single blank may separate thousands. */
  private static boolean isFigure(String text, int at) {
    char c = text.charAt(at);
    boolean thousands =
        (c == ' ' || c == '\u00a0')
            && Characters.isDigit(text.charAt(at - 1))
            && at + 1 < text.length()
            && Characters.isDigit(text.charAt(at + 1));
    return Characters.isDigit(c)
        || thousands
        || (".,()-\u2013%".indexOf(c) >= 0 && text.charAt(at - 1) != '.');
  }

  private static boolean endsWithGap(String text, int start, int end) {
    if (end - 3 < start) {
      return false;
    }
    char last = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    boolean dots = before == '.' && (text.charAt(end - 3) == '.' || text.charAt(end - 3) == ' ');
    return last == '\t' || (last == ' ' && (before == ' ' || before == '\t' || dots));
  }
}
