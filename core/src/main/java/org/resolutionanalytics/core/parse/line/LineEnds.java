package org.resolutionanalytics.core.parse.line;

import java.util.Locale;
import java.util.Set;
import org.resolutionanalytics.core.rule.RuleFile;

/** How the words before a line's end stop. */
public final class LineEnds {
  private static final Set<String> PARTS = RuleFile.shipped("lines").words("parts");

  private LineEnds() {}

  /**
   * The mark at the end of the words, footnote numbers and closing quotation marks left out: one of
   * {@code , ; : . ? !}, or the blank where the words just stop.
   */
  public static char mark(String s, int start, int end) {
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
  public static boolean endsWithConjunction(String s, int start, int end) {
    int word = end;
    while (word > start && Characters.isLetter(s.charAt(word - 1))) {
      word--;
    }
    int length = end - word;
    boolean conjunction =
        (length == 3 && s.startsWith("and", word)) || (length == 2 && s.startsWith("or", word));
    int before = Characters.trimEnd(s, start, word);
    return conjunction && before > start && isStop(s.charAt(before - 1));
  }

  /** "Mr. John M.": one capital after a word with a capital, which names no part of a text. */
  private static boolean isInitial(String s, int start, int stop) {
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
        && !PARTS.contains(s.substring(from, word).toLowerCase(Locale.ROOT));
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
