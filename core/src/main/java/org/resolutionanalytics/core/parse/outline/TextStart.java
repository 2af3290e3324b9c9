package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.metadata.FrontLines;
import org.resolutionanalytics.core.parse.opening.Openings;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/** Finds where the text of a resolution starts if no line that names the body says it. */
public final class TextStart {
  /** The number and date are among this many lines, if at all. */
  private static final int MAX_FRONT = 30;

  private static final int SHORTEST_TEXT = 20;
  private static final int LONGEST_MASTHEAD = 120;

  private TextStart() {}

  /** The first line that opens like a paragraph. */
  public static Optional<Integer> firstOpening(
      List<LineToken> tokens, Openings openings, FrontLines front) {
    for (int i = 0; i < tokens.size(); i++) {
      LineToken token = tokens.get(i);
      boolean text =
          token instanceof LineToken.Marked
              || (token instanceof LineToken.Prose && !isMasthead(token.line(), front));
      int from =
          token instanceof LineToken.Marked marked ? marked.textStart() : token.line().start();
      if (text
          && openings
              .formAt(token.line(), from)
              .filter(f -> f != Form.PLAIN && f != Form.PAST)
              .isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isMasthead(Line line, FrontLines front) {
    return !line.isBlank() && line.length() <= LONGEST_MASTHEAD && front.isMasthead(line.string());
  }

  /**
   * The line after a heading such as "9 (1946). Resolution of 15 October 1946", if reasons stand
   * there and not the line that names the body: the Security Council's first years have them before
   * "The Security Council".
   */
  public static Optional<Integer> afterHeading(List<LineToken> tokens, FrontLines front) {
    boolean heading = false;
    for (int i = 0; i < Math.min(MAX_FRONT, tokens.size()); i++) {
      LineToken token = tokens.get(i);
      Line line = token.line();
      if (heading && !line.isBlank() && line.first() != '[') {
        boolean text = token instanceof LineToken.Prose && line.length() >= SHORTEST_TEXT;
        return text ? Optional.of(i) : Optional.empty();
      }
      heading |= !line.isBlank() && front.isHeading(line.string());
    }
    return Optional.empty();
  }
}
