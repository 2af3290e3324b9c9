package org.resolutionanalytics.nlp.match;

/**
 * A pattern for one whole word: {@code *} is any characters or none, {@code ?} exactly one
 * character. At worst the product of both lengths, never exponential.
 */
final class Glob {

  private Glob() {}

  static boolean isGlob(String word) {
    return word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
  }

  /** The characters before the first wildcard. */
  static String prefix(String pattern) {
    int end = 0;
    while (end < pattern.length() && !isWildcard(pattern.charAt(end))) {
      end++;
    }
    return pattern.substring(0, end);
  }

  /** The characters after the last wildcard. */
  static String suffix(String pattern) {
    int start = pattern.length();
    while (start > 0 && !isWildcard(pattern.charAt(start - 1))) {
      start--;
    }
    return pattern.substring(start);
  }

  /** Goes back to the last asterisk only: what an earlier one took never needs to change. */
  static boolean matches(String pattern, String word) {
    int p = 0;
    int w = 0;
    int star = -1;
    int resume = 0;
    while (w < word.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        resume = w;
      } else if (p < pattern.length() && pattern.charAt(p) == '?') {
        p++;
        w += Character.charCount(word.codePointAt(w));
      } else if (p < pattern.length() && pattern.charAt(p) == word.charAt(w)) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        resume += Character.charCount(word.codePointAt(resume));
        w = resume;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  private static boolean isWildcard(char c) {
    return c == '*' || c == '?';
  }
}
