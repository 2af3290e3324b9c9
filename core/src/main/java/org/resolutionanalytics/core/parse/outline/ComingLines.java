package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineEnds;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.opening.Openings;

/** Looks ahead: whether the lines after one show that it starts a paragraph of its own. */
final class ComingLines {
  /** The most lines of notes and marks between the text of two pages. */
  private static final int LONGEST_FOOT = 24;

  /** The most lines of a heading, or of several in a row. */
  private static final int LINES_OF_HEADINGS = 8;

  private final List<LineToken> tokens;
  private final NumberSeries numbers;
  private final Openings openings;
  private final LineEnds ends;

  ComingLines(List<LineToken> tokens, NumberSeries numbers, Openings openings, LineEnds ends) {
    this.tokens = tokens;
    this.numbers = numbers;
    this.openings = openings;
    this.ends = ends;
  }

  /** Whether a paragraph starts at a token, or after the rest of a heading. */
  boolean startParagraph(int index) {
    return isStart(index) || isRestOfHeading(index);
  }

  /** Whether the next visible line of text has a number or opens a part. */
  private boolean isStart(int index) {
    for (int i = index; i < tokens.size() && i < index + LONGEST_FOOT; i++) {
      LineToken token = tokens.get(i);
      if (token instanceof LineToken.Marked marked) {
        return numbers.expected(marked.marker()).isPresent();
      }
      if (token instanceof LineToken.Opening) {
        return true;
      }
      if (token instanceof LineToken.Prose prose) {
        return openings.formAt(prose.line(), prose.line().start()).isPresent();
      }
    }
    return false;
  }

  /**
   * Whether lines that do not stop and a number or an opening phrase follow: the rest of headings,
   * since a paragraph stops before the next one starts.
   */
  private boolean isRestOfHeading(int index) {
    int end = Math.min(tokens.size(), index + LINES_OF_HEADINGS);
    for (int i = index; i < end; i++) {
      LineToken token = tokens.get(i);
      Line line = token.line();
      if (token instanceof LineToken.Marked marked) {
        return i > index && isNextNumber(marked.marker());
      }
      if (!(token instanceof LineToken.Prose)) {
        return false;
      }
      if (i > index && openings.surelyOpens(line, line.start())) {
        return true;
      }
      if (ends.mark(line.text(), line.start(), line.end()) != ' ') {
        return false;
      }
    }
    return false;
  }

  private boolean isNextNumber(Marker marker) {
    return marker.style() == Marker.Style.NUMBER
        && (marker.ordinal() == 1 || numbers.continuesNumbers(marker));
  }
}
