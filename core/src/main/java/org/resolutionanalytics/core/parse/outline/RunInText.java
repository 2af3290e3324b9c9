package org.resolutionanalytics.core.parse.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * on, is one; what precedes the name on that line is a line of its own. A paragraph starts where a
 * comma is followed by an opening phrase of the preamble, and where a stop is followed by the first
 * number and an opening phrase of the operative part, or by the next number and a capital. Below a
 * number a colon and "(a)" start a list. In a text without numbers, an opening phrase of the
 * operative part starts a paragraph after a comma once, then after semicolons. The signature is a
 * line of its own.
 */
public final class RunInText {
  private static final int SHORTEST = 200;

  /** The body's name is among so many characters, if the line starts with something else. */
  private static final int LONGEST_FRONT = 2000;

  private static final Set<Marker.Style> IN_PARENTHESES =
      Set.of(Marker.Style.LETTER_IN_PARENTHESES, Marker.Style.NUMBER_IN_PARENTHESES);

  private final OpeningPhrases phrases;
  private final WordList beforeNumbers;
  private final Predicate<Line> signs;
  private final Line line;
  private final List<Line> found = new ArrayList<>();
  private boolean numbered;
  private int number;
  private int letter;
  private int numeral;
  private boolean acts;

  private RunInText(
      OpeningPhrases phrases, WordList beforeNumbers, Predicate<Line> signs, Line line) {
    this.phrases = phrases;
    this.beforeNumbers = beforeNumbers;
    this.signs = signs;
    this.line = line;
  }

  /**
   * The lines of a document; where its text is in one line, the paragraphs of that line.
   *
   * @param signs whether a line starts a signature
   */
  public static List<Line> separate(
      List<Line> lines, OpeningPhrases phrases, WordList beforeNumbers, Predicate<Line> signs) {
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
        || lines.get(longest).length() * 4L < all * 3) {
      return lines;
    }
    RunInText text = new RunInText(phrases, beforeNumbers, signs, lines.get(longest));
    int opening = text.opening();
    if (opening < 0) {
      return lines;
    }
    List<Line> separated = new ArrayList<>(lines.subList(0, longest));
    separated.addAll(text.paragraphs(opening));
    separated.addAll(lines.subList(longest + 1, lines.size()));
    return separated;
  }

  /** Where the name of the body starts that opens the text, with words behind it; -1 if nowhere. */
  private int opening() {
    if (afterName(line.start()) >= 0) {
      return line.start();
    }
    int last = Math.min(line.end(), line.start() + LONGEST_FRONT);
    for (int at = line.start() + 1; at < last; at++) {
      int words = isArticle(at) ? afterName(at) : -1;
      if (words >= 0 && opensParagraph(Characters.skipEmpty(line.text(), words, line.end()))) {
        return at;
      }
    }
    return -1;
  }

  private boolean isArticle(int at) {
    char before = line.text().charAt(at - 1);
    return (Characters.isBlank(before) || Characters.isOpeningMark(before))
        && phrases.lines().startsName(line.text(), at);
  }

  /** Where the body's name ends that starts at a place, with words behind it; -1 if none does. */
  private int afterName(int at) {
    int end = phrases.lines().match(from(at));
    return end < line.end() ? end : -1;
  }

  private boolean opensParagraph(int at) {
    return opensReason(at) || opens(at, Form.FINITE);
  }

  private boolean opensReason(int at) {
    return opens(at, Form.PARTICIPLE) || opens(at, Form.STATE);
  }

  private Line from(int start) {
    return new Line(line.index(), start, line.end(), line.text());
  }

  private List<Line> paragraphs(int opening) {
    int start = cut(line.start(), opening);
    int text = afterName(opening);
    start = cut(start, text);
    numbered = isNumbered(text);
    boolean signed = false;
    for (int at = text; at < line.end() && !signed; ) {
      int next = afterStop(at);
      signed = next > at + 1 && signs.test(from(next));
      if (next > at + 1 && (signed || starts(at, next))) {
        start = cut(start, at + 1);
      }
      at = Math.max(next, at + 1);
    }
    cut(start, line.end());
    return found;
  }

  /** Where the words after a stop and a blank start; {@code at} and 1 if there is no stop. */
  private int afterStop(int at) {
    char c = line.text().charAt(at);
    boolean stop = c == ',' || c == ';' || c == '.' || c == ':';
    int next = stop ? Characters.skipEmpty(line.text(), at + 1, line.end()) : at + 1;
    return next < line.end() ? next : at + 1;
  }

  /** Whether a first number and an act follow some stop. */
  private boolean isNumbered(int from) {
    for (int at = from; at < line.end(); at++) {
      int next = afterStop(at);
      if (next > at + 1 && numberAt(next).filter(this::isFirst).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Marker> numberAt(int at) {
    return Characters.isDigit(line.text().charAt(at))
        ? MarkerScanner.scan(line.text(), at, line.end())
            .filter(m -> m.style() == Marker.Style.NUMBER)
        : Optional.empty();
  }

  private boolean isFirst(Marker marker) {
    return marker.ordinal() == 1 && opens(words(marker), Form.FINITE);
  }

  private int words(Marker marker) {
    return Characters.skipEmpty(line.text(), marker.end(), line.end());
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

  /** Whether the words at {@code at}, behind a stop, start a paragraph. */
  private boolean starts(int stop, int at) {
    Optional<Marker> marker = numberAt(at);
    if (marker.isPresent()) {
      boolean next =
          number == 0
              ? isFirst(marker.get())
              : marker.get().ordinal() == number + 1 && isSentence(at, words(marker.get()));
      number += next ? 1 : 0;
      letter = next ? 0 : letter;
      numeral = next ? 0 : numeral;
      return next;
    }
    if (number > 0) {
      return isNextLetter(stop, at);
    }
    if (!numbered && opens(at, Form.FINITE) && (!acts || line.text().charAt(stop) != ',')) {
      acts = true;
      return true;
    }
    return !acts && opensReason(at);
  }

  /**
   * "(a)" or "(1)" behind a colon, then "(b)" or "(2)" behind a semicolon or comma; below a letter
   * "(i)" behind a colon, then "(ii)".
   */
  private boolean isNextLetter(int stop, int at) {
    if (line.text().charAt(at) != '(') {
      return false;
    }
    Optional<Marker> marker =
        MarkerScanner.scan(line.text(), at, line.end())
            .filter(m -> IN_PARENTHESES.contains(m.style()));
    if (marker.isEmpty()) {
      return false;
    }
    Marker m = marker.get();
    boolean first = line.text().charAt(stop) == ':';
    boolean below = letter > 0 && m.roman() == numeral + 1 && (first ? numeral == 0 : numeral > 0);
    boolean next = first ? m.ordinal() == 1 : letter > 0 && m.ordinal() == letter + 1;
    if (below) {
      numeral++;
    } else if (next) {
      letter = m.ordinal();
      numeral = 0;
    }
    return below || next;
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
