package org.resolutionanalytics.core.parse.repair;

import java.util.Locale;
import org.resolutionanalytics.core.parse.line.Characters;

/**
 * What follows a number of a paragraph, and makes it a part of the sentence: units, months, the
 * rest of a list.
 */
final class NumberContext {
  private static final int YEAR = 4;

  private final char[] text;
  private final RepairWords words;

  NumberContext(char[] text, RepairWords words) {
    this.text = text;
    this.words = words;
  }

  /** "2 500": three figures and no more. */
  boolean isThousands(int start) {
    int end = start;
    while (end < text.length && Characters.isDigit(text[end])) {
      end++;
    }
    boolean stops = end == text.length || text[end] != '/';
    return end - start == 3 && stops;
  }

  /** "1, 2 and 3": the number is in the middle of a list. */
  boolean listGoesOn(int end) {
    if (end == text.length) {
      return false;
    }
    int next = text[end] == ' ' ? end + 1 : end + 2;
    String word = wordAt(next);
    boolean link = words.rules.joinsNumbers().contains(word);
    int second = link ? next + word.length() + 1 : next;
    boolean comma = text[end] == ',';
    return (link || comma) && second < text.length && Characters.isDigit(text[second]);
  }

  boolean isQuantity(int end) {
    if (end >= text.length || text[end] != ' ') {
      return false;
    }
    String word = wordAt(end + 1);
    int after = end + 1 + word.length();
    boolean grade =
        !word.isEmpty()
            && Characters.isUpper(text[end + 1])
            && after + 1 < text.length
            && Characters.isHyphen(text[after])
            && Characters.isDigit(text[after + 1]);
    boolean share =
        words.rules.beforeOrigin().contains(word)
            && after + 1 < text.length
            && Characters.isUpper(text[after + 1]);
    return grade || share || words.rules.units().contains(word) || words.months.number(word) > 0;
  }

  /** "12 per cent", "2 million". */
  boolean hasUnit(int end) {
    return end + 1 < text.length
        && Characters.isLower(text[end + 1])
        && words.rules.units().contains(wordAfter(end));
  }

  /** "17 August", "3 and 4 May": a day of a month. */
  boolean isDay(int end) {
    if (end >= text.length || text[end] != ' ') {
      return false;
    }
    String word = wordAt(end + 1);
    if (words.months.number(word) > 0) {
      return true;
    }
    int second = end + 1 + word.length() + 1;
    if (!words.rules.joinsNumbers().contains(word)
        || second >= text.length
        || !Characters.isDigit(text[second])) {
      return false;
    }
    int to = second;
    while (to < text.length && Characters.isDigit(text[to])) {
      to++;
    }
    return to < text.length && text[to] == ' ' && words.months.number(wordAt(to + 1)) > 0;
  }

  /**
   * Whether the sentence needs no number between two words: "Israel 11 for", "April 1988 7 from";
   * not "paragraph 11 for", "from 11 to 14".
   *
   * @param start where the word before the number starts
   * @param wordEnd where it ends
   * @param end where the number ends
   */
  boolean isApart(int start, int wordEnd, int end) {
    return wordEnd > start
        && (end == text.length || words.rules.functionWords().contains(wordAfter(end)))
        && !listGoesOn(end)
        && !words.beforeNumbers.holds(String.valueOf(text, start, wordEnd - start));
  }

  /** Whether a word is one of four figures. */
  boolean isYear(int start, int end) {
    return end - start == YEAR
        && Characters.isDigit(text[start])
        && Characters.isDigit(text[end - 1]);
  }

  /** Where the word starts that ends at a place; its end if that is the end of a symbol. */
  int wordStart(int end) {
    int start = end;
    while (start > 0 && isOfWord(text[start - 1])) {
      start--;
    }
    return start == 0 || text[start - 1] == ' ' ? start : end;
  }

  private static boolean isOfWord(char c) {
    return Characters.isLetter(c) || Characters.isDigit(c) || Characters.isHyphen(c);
  }

  String wordAfter(int end) {
    return end < text.length && text[end] == ' ' ? wordAt(end + 1) : "";
  }

  String wordAt(int start) {
    int end = start;
    while (end < text.length && Characters.isLetter(text[end])) {
      end++;
    }
    return start >= text.length
        ? ""
        : String.valueOf(text, start, end - start).toLowerCase(Locale.ROOT);
  }
}
