package org.resolutionanalytics.core.parse.line;

import java.util.List;
import java.util.Locale;
import org.resolutionanalytics.core.rule.LineRules;

/**
 * What a page has besides its text: page numbers, running headers, rules, job numbers. Observed
 * forms: {@code 5}, {@code - 2 -}, {@code 2/13}, {@code Page 2}, {@code 10-12345 (E)}, {@code
 * /...}, {@code _______________}, {@code A/RES/65/170} alone on a line.
 */
final class PageFurniture {
  private static final int MAX_HEADER = 40;

  private final String page;

  PageFurniture(LineRules lines) {
    this.page = lines.page();
  }

  /** Whether a line is any of these. */
  boolean matches(Line line) {
    return isRule(line) || isPageMark(line) || isRunningHeader(line);
  }

  /** A line of underscores or other marks, three or more. */
  static boolean isRule(Line line) {
    if (line.length() < 3) {
      return false;
    }
    char mark = line.first();
    if (mark != '_' && mark != '-' && mark != '\u2014' && mark != '=' && mark != '*') {
      return false;
    }
    for (int i = line.start(); i < line.end(); i++) {
      char c = line.text().charAt(i);
      if (c != mark && !Characters.isEmpty(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the last line that is not blank is a rule. */
  static boolean endsWithRule(List<Line> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .reduce((line, next) -> next)
        .filter(PageFurniture::isRule)
        .isPresent();
  }

  /** A page number, or another mark at the top or the foot of a page. */
  boolean isPageMark(Line line) {
    if (line.length() > 24) {
      return false;
    }
    char c = line.first();
    if (!Characters.isDigit(c)
        && c != '-'
        && c != '/'
        && c != '*'
        && Character.toLowerCase(c) != page.charAt(0)
        && c != '\u2013'
        && c != '\u2014') {
      return false;
    }
    String s = line.string();
    return isPageNumber(s) || isJobNumber(s);
  }

  private boolean isPageNumber(String s) {
    String bare = strip(s);
    if (bare.startsWith(page)) {
      bare = bare.substring(page.length()).strip();
    }
    if (bare.isEmpty()) {
      return s.startsWith("/") && s.contains("...");
    }
    int slash = bare.indexOf('/');
    String left = slash < 0 ? bare : bare.substring(0, slash).strip();
    String right = slash < 0 ? "1" : bare.substring(slash + 1).strip();
    return isNumber(left, 1, 4) && isNumber(right, 1, 4);
  }

  private static String strip(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && "-\u2013\u2014/. \u2026".indexOf(s.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-\u2013\u2014/ \u2026".indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    return s.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** {@code 10-12345}, {@code 10-12345 (E)}, {@code *1012345*}. */
  private static boolean isJobNumber(String s) {
    if (s.startsWith("*") && s.endsWith("*") && s.length() > 4) {
      return isNumber(s.substring(1, s.length() - 1), 6, 9);
    }
    int dash = s.indexOf('-');
    if (dash != 2 || !isNumber(s.substring(0, 2), 2, 2)) {
      return false;
    }
    int end = dash + 1;
    while (end < s.length() && Characters.isDigit(s.charAt(end))) {
      end++;
    }
    String rest = s.substring(end).strip();
    return end - dash - 1 == 5 && (rest.isEmpty() || rest.startsWith("(") || rest.contains("/"));
  }

  private static boolean isNumber(String s, int least, int most) {
    return s.length() >= least
        && s.length() <= most
        && s.chars().allMatch(c -> Characters.isDigit((char) c));
  }

  /** A symbol alone on a line. */
  static boolean isRunningHeader(Line line) {
    if (line.length() < 5
        || line.length() > MAX_HEADER
        || line.text().charAt(line.start() + 1) != '/') {
      return false;
    }
    char c = line.first();
    if (c != 'A' && c != 'E' && c != 'S' && c != 'T') {
      return false;
    }
    boolean digit = false;
    for (int i = line.start(); i < line.end(); i++) {
      char d = line.text().charAt(i);
      digit |= Characters.isDigit(d);
      if (!Characters.isDigit(d)
          && !Characters.isUpper(d)
          && "/().-* L".indexOf(d) < 0
          && !"Add.Rev.Corr.".contains(String.valueOf(d))) {
        return false;
      }
    }
    return digit;
  }
}
