package org.resolutionanalytics.core.parse.line;

/** Kinds of characters, as the parser sees them. */
public final class Characters {

  /**
   * In a pattern, the start of a word: no letter, digit or underscore is before it. {@code \\b}
   * would go back over all combining marks wherever it is tried.
   */
  public static final String WORD_START = "(?<![\\p{L}\\p{N}_])";

  /** Whether an ASCII character is a letter. */
  private static final boolean[] LETTERS = letters();

  private Characters() {}

  private static boolean[] letters() {
    boolean[] letters = new boolean[128];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetter(c);
    }
    return letters;
  }

  /** A blank: ASCII white space, the no-break space and the other spaces of Unicode. */
  public static boolean isBlank(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return c >= '\u0085'
        && (c == '\u0085'
            || c == '\u00a0'
            || c == '\u1680'
            || (c >= '\u2000' && c <= '\u200a')
            || c == '\u2028'
            || c == '\u2029'
            || c == '\u202f'
            || c == '\u205f'
            || c == '\u3000');
  }

  /** The end of a line or of a page. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\f';
  }

  /** A character that no reader sees: controls, soft hyphen, zero-width and direction marks. */
  public static boolean isInvisible(char c) {
    if (c < ' ') {
      return !(c >= '\t' && c <= '\r');
    }
    return c >= '\u007f'
        && ((c <= '\u009f' && c != '\u0085')
            || c == '\u00ad'
            || (c >= '\u200b' && c <= '\u200f')
            || (c >= '\u202a' && c <= '\u202e')
            || (c >= '\u2060' && c <= '\u206f')
            || c == '\ufeff');
  }

  /** A blank or invisible character: nothing to read there. */
  public static boolean isEmpty(char c) {
    return isBlank(c) || isInvisible(c);
  }

  /** A letter; the fast way for ASCII. */
  public static boolean isLetter(char c) {
    return c < LETTERS.length ? LETTERS[c] : Character.isLetter(c);
  }

  /** A capital letter. */
  public static boolean isUpper(char c) {
    return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** A small letter. */
  public static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** An ASCII digit. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A hyphen, not a dash: the ASCII one or U+2010, U+2011. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** An opening quotation mark or bracket. */
  public static boolean isOpeningMark(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201c'
        || c == '\u2018'
        || c == '\u00ab'
        || c == '['
        || c == '(';
  }

  /** A closing quotation mark or bracket. */
  public static boolean isClosingMark(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201d'
        || c == '\u2019'
        || c == '\u00bb'
        || c == ']'
        || c == ')';
  }

  /** The first offset from {@code i} on that is not blank or invisible, at most {@code end}. */
  public static int skipEmpty(String s, int i, int end) {
    int at = i;
    while (at < end && isEmpty(s.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the last visible character before {@code end}, at least {@code start}. */
  public static int trimEnd(String s, int start, int end) {
    int at = end;
    while (at > start && isEmpty(s.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the line ends that {@code i} is in. */
  public static int lineEnd(String s, int i, int end) {
    int at = i;
    while (at < end && !isLineEnd(s.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the letters that start at {@code i}. */
  public static int wordEnd(String s, int i, int end) {
    int at = i;
    while (at < end && isLetter(s.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The offset after the digits at {@code start}; {@code start} if there are none. */
  public static int digitsEnd(CharSequence s, int start, int end) {
    int to = start;
    while (to < end && isDigit(s.charAt(to))) {
      to++;
    }
    return to;
  }

  /** The offset of the first of the letters before {@code end}. */
  static int wordStart(String s, int end) {
    int at = end;
    while (at > 0 && isLetter(s.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** A line with single blanks of the usual kind, and without characters that nobody sees. */
  public static String inOneForm(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isBlank(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (!isInvisible(c)) {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }
}
