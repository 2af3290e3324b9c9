package org.resolutionanalytics.nlp.token;

import java.util.Arrays;

/**
 * Splits a clause's text into tokens as quanteda's {@code tokens(x)} does by default (word
 * boundaries of Unicode Standard Annex 29, hyphens kept), for what the genre writes:
 *
 * <ul>
 *   <li>letters, digits, combining marks and {@code _} make a word;
 *   <li>a hyphen or en dash between two of them joins: {@code gender-based}, {@code COVID-19};
 *   <li>an apostrophe or full stop between two letters or two digits joins: {@code women's}, {@code
 *       e.g}, {@code 3.5};
 *   <li>a comma or semicolon between two digits joins: {@code 1,117};
 *   <li>every other character that is no blank is a token: {@code 65/170} is three.
 * </ul>
 *
 * <p>Unlike quanteda, an em dash never joins, and addresses of web pages and mail are split. Linear
 * in the text's length. Not thread-safe: it numbers forms as it goes.
 */
public final class Tokenizer {

  /** Whether an ASCII character makes a word. */
  private static final boolean[] PLAIN = plain();

  private final TokenTypes types;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] numbers = new int[256];
  private boolean[] word = new boolean[256];
  private int size;
  private int words;

  /** A tokenizer with a numbering of its own. */
  public Tokenizer() {
    this(new TokenTypes());
  }

  /**
   * A tokenizer that numbers forms in a given table.
   *
   * @param types the table
   */
  public Tokenizer(TokenTypes types) {
    this.types = types;
  }

  /** The numbering of forms. */
  public TokenTypes types() {
    return types;
  }

  /**
   * The tokens of a text.
   *
   * @param text any text
   */
  public Tokens tokenize(String text) {
    size = 0;
    words = 0;
    char[] letters = text.toCharArray();
    int at = 0;
    while (at < letters.length) {
      char unit = letters[at];
      if (unit == ' ') {
        at++;
        continue;
      }
      if (isPlainWordPart(unit)) {
        int end = wordEnd(letters, at + 1);
        add(text, letters, at, end, unit != '_' || holdsLetterOrDigit(letters, at, end));
        at = end;
        continue;
      }
      int c = Character.codePointAt(letters, at);
      int next = at + Character.charCount(c);
      if (isWordPart(c)) {
        int end = wordEnd(letters, next);
        add(text, letters, at, end, holdsLetterOrDigit(letters, at, end));
        next = end;
      } else if (!isBlank(c)) {
        add(text, letters, at, next, false);
      }
      at = next;
    }
    return new Tokens(
        text,
        types,
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(numbers, size),
        Arrays.copyOf(word, size),
        words);
  }

  /** The end of the word that continues at an offset; the offset itself if it ends there. */
  private static int wordEnd(char[] text, int from) {
    int length = text.length;
    int at = from;
    while (at < length) {
      char unit = text[at];
      if (isPlainWordPart(unit)) {
        at++;
        continue;
      }
      if (unit == ' ') {
        break;
      }
      int c = Character.codePointAt(text, at);
      int after = at + Character.charCount(c);
      if (isWordPart(c) || WordForm.isInvisible(c)) {
        at = after;
      } else if (after < length
          && joins(c, Character.codePointBefore(text, at), Character.codePointAt(text, after))) {
        at = after;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean joins(int c, int before, int after) {
    if (WordForm.isHyphen(c)) {
      return isWordPart(before) && isWordPart(after);
    }
    if (c == '.' || WordForm.isApostrophe(c)) {
      return (isLetterLike(before) && isLetterLike(after)) || areDigits(before, after);
    }
    return (c == ',' || c == ';') && areDigits(before, after);
  }

  private static boolean areDigits(int before, int after) {
    return Character.isDigit(before) && Character.isDigit(after);
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isPlainWordPart(c);
    }
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  /** The same for ASCII alone. */
  private static boolean isPlainWordPart(int c) {
    return c < PLAIN.length && PLAIN[c];
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c) || c == '_';
    }
    return plain;
  }

  private static boolean isLetterLike(int c) {
    return Character.isLetter(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isBlank(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || WordForm.isInvisible(c);
  }

  private static boolean holdsLetterOrDigit(char[] text, int start, int end) {
    for (int i = start; i < end; ) {
      int c = Character.codePointAt(text, i);
      if (Character.isLetterOrDigit(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private void add(String text, char[] letters, int start, int end, boolean isWord) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
      word = Arrays.copyOf(word, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    numbers[size] = types.number(text, letters, start, end);
    word[size] = isWord;
    size++;
    if (isWord) {
      words++;
    }
  }
}
