package org.resolutionanalytics.core.parse.line;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Marker.Style;

/**
 * Paragraph numbers in which a scan or a typist has letters for figures, {@code l.} and {@code I.}
 * for 1, {@code lO.} for 10, or no full stop, {@code 10 Calls}, or a comma for it, {@code 3,
 * Decides}. The numbers before and after prove them.
 */
final class MisreadNumbers {
  private static final int MOST_FIGURES = 3;
  private static final int LONGEST_HEADING = 60;

  private MisreadNumbers() {}

  /** Takes such a number for what the series says that it is. */
  static void settle(List<LineToken> tokens, LineEnds ends) {
    int[] next = nextNumbers(tokens, ends);
    int last = 0;
    boolean afterK = false;
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      if (token instanceof LineToken.Marked marked && marked.marker().style() == Style.NUMBER) {
        last = marked.marker().ordinal();
        continue;
      }
      Optional<Marker> misread = read(token, ends);
      int value = misread.map(Marker::ordinal).orElse(0);
      boolean follows = value == 1 ? last != 1 && !afterK : value == last + 1;
      if (misread.isPresent() && next[i] == value + 1 && follows) {
        tokens.set(i, new LineToken.Marked(token.line(), misread.get()));
        last = value;
      } else if (token instanceof LineToken.Marked marked) {
        afterK = marked.marker().label().equals("k") || marked.marker().label().equals("H");
      }
    }
  }

  /**
   * By a token's place: the number of the next numbered line after it, which may be misread as
   * well; 0 for none.
   */
  private static int[] nextNumbers(List<LineToken> tokens, LineEnds ends) {
    int[] next = new int[tokens.size()];
    int number = 0;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      next[i] = number;
      if (tokens.get(i) instanceof LineToken.Marked marked
          && marked.marker().style() == Style.NUMBER) {
        number = marked.marker().ordinal();
      } else if (number > 1
          && read(tokens.get(i), ends).map(Marker::ordinal).orElse(0) == number - 1) {
        number--;
      }
    }
    return next;
  }

  /** The number that a line seems to start with, read with figures for letters. */
  private static Optional<Marker> read(LineToken token, LineEnds ends) {
    if (!(token instanceof LineToken.Prose || token instanceof LineToken.Marked)) {
      return Optional.empty();
    }
    Line line = token.line();
    int at = line.start();
    int value = 0;
    boolean letter = false;
    while (at < line.end() && at - line.start() < MOST_FIGURES && figure(line, at) >= 0) {
      value = value * 10 + figure(line, at);
      letter |= !Characters.isDigit(line.text().charAt(at));
      at++;
    }
    char next = at < line.end() ? line.text().charAt(at) : ' ';
    boolean comma = next == ',';
    int end = comma || next == '.' ? at + 1 : at;
    boolean apart = end + 1 < line.end() && Characters.isBlank(line.text().charAt(end));
    boolean number =
        next == '.'
            ? letter && !isHeading(line, ends)
            : (comma || !letter) && isBeforeCapital(token, end);
    return apart && number && value > 0
        ? Optional.of(new Marker(Style.NUMBER, String.valueOf(value), value, 0, line.start(), end))
        : Optional.empty();
  }

  private static boolean isBeforeCapital(LineToken token, int end) {
    Line line = token.line();
    int text = Characters.skipEmpty(line.text(), end, line.end());
    return token instanceof LineToken.Prose
        && text < line.end()
        && Characters.isUpper(line.text().charAt(text));
  }

  private static int figure(Line line, int at) {
    char c = line.text().charAt(at);
    return switch (c) {
      case 'l', 'I' -> 1;
      case 'O' -> 0;
      default -> Characters.isDigit(c) ? c - '0' : -1;
    };
  }

  /** "I. Our vision". */
  private static boolean isHeading(Line line, LineEnds ends) {
    return line.first() == 'I'
        && line.length() <= LONGEST_HEADING
        && ends.mark(line.text(), line.start(), line.end()) == ' ';
  }
}
