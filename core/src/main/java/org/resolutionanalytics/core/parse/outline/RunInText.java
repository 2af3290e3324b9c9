package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.Line;
import org.resolutionanalytics.core.parse.line.Marker;
import org.resolutionanalytics.core.parse.line.MarkerScanner;
import org.resolutionanalytics.core.parse.opening.OpeningPhrases;
import org.resolutionanalytics.core.parse.repair.WordList;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/**
 * Separates the paragraphs of a text that has lost its line ends: "The General Assembly, Recalling
 * ..., Noting ..., 1.Requests ...; 2.Decides ...". Only a text in one line, from the body's name
 * on, is one. A paragraph starts where a comma is followed by an opening phrase of the preamble,
 * and where a stop is followed by the first number and an opening phrase of the operative part, or
 * by the next number and a capital.
 */
public final class RunInText {
  private static final int SHORTEST = 200;

  private final OpeningPhrases phrases;
  private final WordList beforeNumbers;
  private final Line line;
  private final List<Line> found = new ArrayList<>();
  private int number;

  private RunInText(OpeningPhrases phrases, WordList beforeNumbers, Line line) {
    this.phrases = phrases;
    this.beforeNumbers = beforeNumbers;
    this.line = line;
  }

  /** The lines of a document; where its text is in one line, the paragraphs of that line. */
  public static List<Line> separate(
      List<Line> lines, OpeningPhrases phrases, WordList beforeNumbers) {
    int longest = -1;
    long all = 0;
    for (int i = 0; i < lines.size(); i++) {
      all += lines.get(i).length();
      if (longest < 0 || lines.get(i).length() > lines.get(longest).length()) {
        longest = i;
      }
    }
    if (longest < 0
        || lines.get(longest).length() < SHORTEST
        || lines.get(longest).length() * 4L < all * 3
        || !runsIn(lines.get(longest), phrases)) {
      return lines;
    }
    List<Line> separated = new ArrayList<>(lines.subList(0, longest));
    separated.addAll(new RunInText(phrases, beforeNumbers, lines.get(longest)).paragraphs());
    separated.addAll(lines.subList(longest + 1, lines.size()));
    return separated;
  }

  private static boolean runsIn(Line line, OpeningPhrases phrases) {
    int opening = phrases.lines().match(line);
    return opening >= 0 && opening < line.end();
  }

  private List<Line> paragraphs() {
    String text = line.text();
    int start = line.start();
    int at = phrases.lines().match(line);
    start = cut(start, at);
    while (at < line.end()) {
      char c = text.charAt(at);
      boolean stop = c == ',' || c == ';' || c == '.' || c == ':';
      int next = stop ? Characters.skipEmpty(text, at + 1, line.end()) : at + 1;
      if (stop && next > at + 1 && starts(next)) {
        start = cut(start, at + 1);
      }
      at = Math.max(next, at + 1);
    }
    cut(start, line.end());
    return found;
  }

  /** Adds the paragraph between two places; gives where the next one starts. */
  private int cut(int start, int end) {
    int last = Characters.trimEnd(line.text(), start, end);
    if (last > start) {
      found.add(new Line(line.index(), start, last, line.text()));
      found.add(new Line(line.index(), last, last, line.text()));
    }
    return Characters.skipEmpty(line.text(), end, line.end());
  }

  private boolean starts(int at) {
    Optional<Marker> marker = MarkerScanner.scan(line.text(), at, line.end());
    if (marker.isPresent() && marker.get().style() == Marker.Style.NUMBER) {
      int words = Characters.skipEmpty(line.text(), marker.get().end(), line.end());
      boolean next =
          marker.get().ordinal() == number + 1
              && (number == 0 ? opens(words, Form.FINITE) : isSentence(at, words));
      number += next ? 1 : 0;
      return next;
    }
    return number == 0 && (opens(at, Form.PARTICIPLE) || opens(at, Form.STATE));
  }

  /** Whether a sentence has ended before a number, "para. 2." has not, and one starts after it. */
  private boolean isSentence(int number, int words) {
    String text = line.text();
    int stop = Characters.trimEnd(text, line.start(), number) - 1;
    int word = stop;
    while (word > line.start() && !Characters.isBlank(text.charAt(word - 1))) {
      word--;
    }
    boolean finished = text.charAt(stop) == ';' || text.charAt(stop) == '.';
    return finished
        && words < line.end()
        && Characters.isUpper(text.charAt(words))
        && !beforeNumbers.holds(text.substring(word, stop + 1))
        && !beforeNumbers.holds(text.substring(word, stop));
  }

  private boolean opens(int at, Form form) {
    return phrases.formAt(line.text(), at, line.end()).filter(f -> f == form).isPresent();
  }
}
