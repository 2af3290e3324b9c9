package org.resolutionanalytics.core.parse.line;

import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Marker.Style;
import org.resolutionanalytics.core.parse.outline.NumberSeries;
import org.resolutionanalytics.core.text.Numerals;

/**
 * Reads a paragraph's number at the start of a line: {@code 1.}, {@code 1 .}, {@code (1)}, {@code
 * (a)}, {@code (ii)}, {@code a.}, {@code A.}, {@code 61 (b).}, {@code 3.2}, {@code 3.b}, {@code
 * 3.2.1}, {@code Target 3.2:}, bullets. Whether it is a number of the running series is for {@link
 * NumberSeries} to say.
 */
public final class MarkerScanner {
  private static final int MAX_DIGITS = 3;
  private static final int MAX_LETTERS = 6;

  /** The two numbers above a third one make this times the first, and the second: 2001 for 2.1. */
  private static final int ABOVE = 1000;

  private MarkerScanner() {}

  /** The marker at {@code start}, if there is one and a blank, a capital or the end follows. */
  public static Optional<Marker> scan(String s, int start, int end) {
    if (start >= end) {
      return Optional.empty();
    }
    char c = s.charAt(start);
    if (c == '(') {
      return parenthesized(s, start, end);
    }
    if (Characters.isDigit(c)) {
      return number(s, start, end);
    }
    if (isBullet(c)) {
      return start + 1 == end || Characters.isBlank(s.charAt(start + 1))
          ? Optional.of(new Marker(Style.BULLET, String.valueOf(c), 0, 0, start, start + 1))
          : Optional.empty();
    }
    return c < 128 && Characters.isLetter(c) ? letter(s, start, end) : Optional.empty();
  }

  /**
   * The number after a word: "Target 3.1: By 2030, ...", "Target 3.1. By 2030, ...".
   *
   * @param from where the number starts
   */
  static Optional<Marker> scanBehindWord(String s, int start, int from, int end) {
    for (int at = from; at < Math.min(end, from + MAX_LETTERS); at++) {
      boolean stop = s.charAt(at) == '.' && at + 1 < end && Characters.isBlank(s.charAt(at + 1));
      if (s.charAt(at) == ':' || stop) {
        return number(s, from, at)
            .filter(m -> m.style() == Style.NUMBER_AND_NUMBER)
            .map(m -> new Marker(m.style(), m.label(), m.ordinal(), m.roman(), start, m.end() + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isBullet(char c) {
    return c == '\u2022'
        || c == '\u00b7'
        || c == '\u25cf'
        || c == '\u25aa'
        || c == '\u25e6'
        || c == '\uf0b7'
        || c == '\u2013'
        || c == '\u2014'
        || c == '-'
        || c == '*';
  }

  private static Optional<Marker> parenthesized(String s, int start, int end) {
    int from = Characters.skipEmpty(s, start + 1, end);
    int to = from;
    int limit = Math.min(end, from + MAX_LETTERS);
    while (to < limit && s.charAt(to) < 128 && Character.isLetterOrDigit(s.charAt(to))) {
      to++;
    }
    int close = Characters.skipEmpty(s, to, Math.min(end, to + 2));
    if (to == from || close >= end || s.charAt(close) != ')' || !endsMarker(s, close + 1, end)) {
      return Optional.empty();
    }
    return inParentheses(s.substring(from, to), start, close + 1);
  }

  private static Optional<Marker> inParentheses(String body, int start, int end) {
    if (Characters.isDigit(body.charAt(0))) {
      return body.length() <= MAX_DIGITS && body.chars().allMatch(Character::isDigit)
          ? Optional.of(
              new Marker(
                  Style.NUMBER_IN_PARENTHESES,
                  "(" + body + ")",
                  Integer.parseInt(body),
                  0,
                  start,
                  end))
          : Optional.empty();
    }
    String lower = body.toLowerCase(Locale.ROOT);
    int ordinal = letterOrdinal(lower);
    int roman = Numerals.roman(lower);
    if (ordinal == 0 && roman == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Marker(Style.LETTER_IN_PARENTHESES, "(" + body + ")", ordinal, roman, start, end));
  }

  private static Optional<Marker> number(String s, int start, int end) {
    int to = start;
    while (to < end && to - start <= MAX_DIGITS && Characters.isDigit(s.charAt(to))) {
      to++;
    }
    if (to - start > MAX_DIGITS || to == end) {
      return Optional.empty();
    }
    int value = Integer.parseInt(s.substring(start, to));
    int stop = Characters.skipEmpty(s, to, Math.min(end, to + 2));
    if (stop >= end) {
      return Optional.empty();
    }
    if (s.charAt(stop) == '\\' && stop + 1 < end && s.charAt(stop + 1) == '.') {
      stop++; // Markdown keeps "1." from being read as a list by a backslash.
    }
    char c = s.charAt(stop);
    if (c == '(') {
      return numberAndLetter(s, start, stop, end, value);
    }
    if (c == '.' && stop == to && stop + 1 < end && !endsMarker(s, stop + 1, end)) {
      return numberAndNumber(s, start, stop, end, value);
    }
    if ((c != '.' && c != ')') || !endsMarker(s, stop + 1, end)) {
      return Optional.empty();
    }
    Style style = c == '.' ? Style.NUMBER : Style.NUMBER_IN_PARENTHESES;
    return Optional.of(new Marker(style, s.substring(start, to), value, 0, start, stop + 1));
  }

  private static Optional<Marker> numberAndLetter(
      String s, int start, int open, int end, int value) {
    return parenthesized(s, open, end)
        .filter(m -> m.ordinal() > 0 && m.style() == Style.LETTER_IN_PARENTHESES)
        .filter(m -> m.end() < end && s.charAt(m.end()) == '.' && endsMarker(s, m.end() + 1, end))
        .map(
            m ->
                new Marker(
                    Style.NUMBER_AND_LETTER,
                    value + " " + m.label(),
                    value,
                    m.ordinal(),
                    start,
                    m.end() + 1));
  }

  /**
   * "3.2 By 2020, ...", "3.b Support ...", "3.2. By", "3.2.1 By"; not "3.2 per cent". Of three
   * numbers the first two are one: the number above.
   */
  private static Optional<Marker> numberAndNumber(
      String s, int start, int stop, int end, int value) {
    int from = stop + 1;
    int to = Characters.digitsEnd(s, from, Math.min(end, from + 2));
    int above = value;
    if (to > from && to + 1 < end && s.charAt(to) == '.' && Characters.isDigit(s.charAt(to + 1))) {
      above = value * ABOVE + number(s.substring(from, to));
      from = to + 1;
      to = Characters.digitsEnd(s, from, Math.min(end, from + 2));
    }
    boolean letter = to == from && s.charAt(from) >= 'a' && s.charAt(from) <= 'z';
    int second = letter ? s.charAt(from) - 'a' + 1 : number(s.substring(from, to));
    to = letter ? from + 1 : to;
    int after = !letter && to < end && s.charAt(to) == '.' ? to + 1 : to;
    int text = Characters.skipEmpty(s, after, end);
    boolean ends = text == end || (text > after && Characters.isUpper(s.charAt(text)));
    return second == 0 || above % ABOVE == 0 || !ends
        ? Optional.empty()
        : Optional.of(
            new Marker(
                Style.NUMBER_AND_NUMBER, s.substring(start, to), above, second, start, after));
  }

  /** The value of digits that do not start with a zero; 0 for all else. */
  private static int number(String digits) {
    return digits.isEmpty() || digits.charAt(0) == '0' ? 0 : Integer.parseInt(digits);
  }

  private static Optional<Marker> letter(String s, int start, int end) {
    int to = Characters.wordEnd(s, start, Math.min(end, start + MAX_LETTERS));
    if (to >= end) {
      return Optional.empty();
    }
    char stop = s.charAt(to);
    if ((stop != '.' && stop != ')') || !endsMarker(s, to + 1, end)) {
      return Optional.empty();
    }
    String body = s.substring(start, to);
    String lower = body.toLowerCase(Locale.ROOT);
    int ordinal = letterOrdinal(lower);
    int roman = Numerals.roman(lower);
    if ((ordinal == 0 && roman == 0) || (body.length() > 1 && mixed(body))) {
      return Optional.empty();
    }
    boolean capital = Characters.isUpper(body.charAt(0));
    if (stop == ')') {
      return capital
          ? Optional.empty()
          : Optional.of(
              new Marker(Style.LETTER_IN_PARENTHESES, body + ")", ordinal, roman, start, to + 1));
    }
    Style style = capital ? Style.CAPITAL : Style.LETTER_AND_STOP;
    return Optional.of(new Marker(style, body, ordinal, roman, start, to + 1));
  }

  private static boolean mixed(String body) {
    boolean upper = Characters.isUpper(body.charAt(0));
    return body.chars().anyMatch(c -> Characters.isUpper((char) c) != upper);
  }

  /** a is 1, z is 26, aa is 27, bb is 28; 0 for anything else. */
  private static int letterOrdinal(String lower) {
    char c = lower.charAt(0);
    if (c < 'a' || c > 'z' || lower.length() > 2) {
      return 0;
    }
    if (lower.length() == 1) {
      return c - 'a' + 1;
    }
    return lower.charAt(1) == c ? 26 + c - 'a' + 1 : 0;
  }

  private static boolean endsMarker(String s, int at, int end) {
    if (at >= end) {
      return true;
    }
    char c = s.charAt(at);
    return Characters.isEmpty(c)
        || Characters.isUpper(c)
        || c == '('
        || c == '\u201c'
        || c == '"'
        || (c == '.' && at > 0 && s.charAt(at - 1) == ')');
  }
}
