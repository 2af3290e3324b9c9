package org.resolutionanalytics.core.parse.line;

import java.util.Locale;
import org.resolutionanalytics.core.rule.LineRules;

/** How the words before a line's end stop. */
public final class LineEnds {
  private final LineRules rules;
  private final int longestConjunction;

  /** Line ends by the rules of lines. */
  public LineEnds(LineRules rules) {
    this.rules = rules;
    this.longestConjunction =
        rules.conjunctions().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * The mark at the end of the words, footnote numbers and closing quotation marks left out: one of
   * {@code , ; : . ? !}, or the blank where the words just stop.
   */
  public char mark(String s, int start, int end) {
    int at = withoutFootnoteMark(s, start, Characters.trimEnd(s, start, end));
    for (int i = 0; i < 3 && at > start; i++) {
      char c = s.charAt(at - 1);
      if (isStop(c)) {
        return c == '.' && isInitial(s, start, at - 1) ? ' ' : c;
      }
      if (!Characters.isClosingMark(c)) {
        return ' ';
      }
      at--;
    }
    return ' ';
  }

  /** Whether the words end with "and" or "or" after a mark: "...; and". */
  public boolean endsWithConjunction(String s, int start, int end) {
    int word = end;
    while (word > start && Characters.isLetter(s.charAt(word - 1))) {
      word--;
    }
    int before = Characters.trimEnd(s, start, word);
    return end - word <= longestConjunction
        && before > start
        && isStop(s.charAt(before - 1))
        && rules.conjunctions().contains(s.substring(word, end));
  }

  /** "Mr. John M.": one capital after a word with a capital, which names no part of a text. */
  private boolean isInitial(String s, int start, int stop) {
    int letter = stop - 1;
    if (letter - 2 < start
        || !Characters.isUpper(s.charAt(letter))
        || s.charAt(letter - 1) != ' ') {
      return false;
    }
    int end = letter - 1;
    int word = s.charAt(end - 1) == '.' ? end - 1 : end;
    int from = word;
    while (from > start && Characters.isLetter(s.charAt(from - 1))) {
      from--;
    }
    return from < word
        && Characters.isUpper(s.charAt(from))
        && !rules.parts().contains(s.substring(from, word).toLowerCase(Locale.ROOT));
  }

  private static boolean isStop(char c) {
    return c == ',' || c == ';' || c == ':' || c == '.' || c == '?' || c == '!';
  }

  /** The end without a footnote's number: "outcome document,4", "adopted, 2", "Covenant 6/". */
  private static int withoutFootnoteMark(String s, int start, int end) {
    int at = end;
    if (at > start && s.charAt(at - 1) == '/') {
      at--;
    }
    int digits = at;
    while (digits > start && at - digits < 3 && FootnoteLines.isMark(s.charAt(digits - 1))) {
      digits--;
    }
    if (digits == at || digits == start) {
      return end;
    }
    int before = Characters.trimEnd(s, start, digits);
    return before > start
            && (isStop(s.charAt(before - 1))
                || Characters.isClosingMark(s.charAt(before - 1))
                || at < end)
        ? before
        : end;
  }
}
