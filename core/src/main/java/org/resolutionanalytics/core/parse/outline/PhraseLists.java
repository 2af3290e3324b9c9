package org.resolutionanalytics.core.parse.outline;

import java.util.List;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.LineToken;
import org.resolutionanalytics.core.parse.opening.Openings;

/**
 * Recognizes a list of opening phrases, as handed out to delegates ("Alarmed by", "Bearing in
 * mind"), which is no resolution: at least half of its lines, or of what commas separate, are a
 * phrase and hardly a word more.
 */
public final class PhraseLists {
  private static final int LINES_READ = 500;
  private static final int FEWEST = 5;
  private static final int LONGEST = 45;
  private static final int MOST_WORDS = 4;
  private static final String SEPARATOR = ", ";

  private PhraseLists() {}

  /** Whether the lines are such a list. */
  public static boolean isOne(List<LineToken> tokens, Openings openings) {
    int lines = 0;
    int bare = 0;
    for (LineToken token : tokens.subList(0, Math.min(LINES_READ, tokens.size()))) {
      Line line = token.line();
      if (!line.isBlank()) {
        int start = token instanceof LineToken.Marked marked ? marked.textStart() : line.start();
        int stop = line.end();
        for (int at = start; at < line.end(); at = stop + SEPARATOR.length()) {
          stop = separator(line, at);
          lines++;
          bare += isBare(line, at, stop, openings) ? 1 : 0;
        }
      }
    }
    return bare >= FEWEST && bare * 2 >= lines;
  }

  /** Where the next comma is that separates two phrases; the line's end if there is none. */
  private static int separator(Line line, int from) {
    int at = from;
    while (at < line.end() && !line.text().startsWith(SEPARATOR, at)) {
      at++;
    }
    return at;
  }

  private static boolean isBare(Line line, int start, int end, Openings openings) {
    return end - start <= LONGEST
        && line.text().substring(start, end).split(" ", -1).length <= MOST_WORDS
        && openings.formAt(line, start).isPresent();
  }
}
