package org.resolutionanalytics.core.citation;

import java.util.Arrays;
import java.util.Optional;

/**
 * The tokens of a clause as references are written: {@code 58/208}, {@code S-27/2}, {@code
 * A/65/L.5} and {@code Non-Proliferation} are one token each, every other mark is a token of its
 * own. Token indexes count from 0; offsets are UTF-16 units from 0, ends exclusive. Every query
 * takes any index: outside the clause there is nothing, and nothing has a property.
 */
final class ClauseTokens {
  /** Fewer than a token has with its blank, so that most clauses have room at once. */
  private static final int LETTERS_A_TOKEN = 5;

  /** Whether an ASCII character is a letter or digit. */
  private static final boolean[] PLAIN = plain();

  private final String text;
  private final char[] letters;
  private int[] starts;
  private int[] ends;
  private int size;
  private final String[] words;

  private ClauseTokens(String text) {
    this.text = text;
    this.letters = text.toCharArray();
    this.starts = new int[letters.length / LETTERS_A_TOKEN + 8];
    this.ends = new int[starts.length];
    int at = 0;
    while (at < letters.length) {
      char c = letters[at];
      if (isLetterOrDigit(c)) {
        int end = wordEnd(at);
        add(at, end);
        at = end;
      } else {
        if (c != ' ' && !Character.isWhitespace(c) && c != '\u00a0') {
          add(at, at + 1);
        }
        at++;
      }
    }
    this.words = new String[size];
  }

  static ClauseTokens of(String text) {
    return new ClauseTokens(text);
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  private int wordEnd(int start) {
    boolean slash = false;
    int at = start;
    while (at < letters.length) {
      char c = letters[at];
      if (!isLetterOrDigit(c)) {
        if (c == ' ' || !joins(c, at, slash)) {
          break;
        }
        slash |= c == '/';
      }
      at++;
    }
    return at;
  }

  /** A mark between two letters or digits joins them; a full stop only inside a symbol. */
  private boolean joins(char mark, int at, boolean inSymbol) {
    if (at + 1 >= letters.length) {
      return false;
    }
    if (!isLetterOrDigit(letters[at + 1])) {
      return (mark == '\'' || mark == '\u2019') && isPluralPossessive(at);
    }
    return switch (mark) {
      case '/', '-', '\u2011', '\'', '\u2019' -> true;
      case '.' -> inSymbol || Character.isDigit(letters[at + 1]);
      default -> false;
    };
  }

  /** {@code Peoples' Rights}: a mark after an s, and a word after the blank. */
  private boolean isPluralPossessive(int mark) {
    return at(mark - 1) == 's' && at(mark + 1) == ' ' && Character.isLetter(at(mark + 2));
  }

  private char at(int offset) {
    return offset >= 0 && offset < letters.length ? letters[offset] : 0;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  boolean has(int token) {
    return token >= 0 && token < size;
  }

  /** The token's characters, typographic apostrophes and hyphens made plain; empty outside. */
  String word(int token) {
    if (!has(token)) {
      return "";
    }
    String word = words[token];
    if (word == null) {
      word =
          text.substring(starts[token], ends[token]).replace('\u2019', '\'').replace('\u2011', '-');
      words[token] = word;
    }
    return word;
  }

  boolean is(int token, String word) {
    return has(token)
        && ends[token] - starts[token] == word.length()
        && text.startsWith(word, starts[token]);
  }

  boolean isIgnoringCase(int token, String word) {
    return has(token)
        && ends[token] - starts[token] == word.length()
        && text.regionMatches(true, starts[token], word, 0, word.length());
  }

  boolean isCapitalised(int token) {
    char first = first(token);
    return first < 128 ? isCapital(first) : Character.isUpperCase(first);
  }

  /** The token's first letter in its own case, or 0 outside. */
  char first(int token) {
    return has(token) ? letters[starts[token]] : 0;
  }

  /** How many characters the token has; 0 outside. */
  int length(int token) {
    return has(token) ? ends[token] - starts[token] : 0;
  }

  boolean startsWithDigit(int token) {
    return isDigit(first(token));
  }

  /** A capital on its own: the part of a resolution in {@code 57/270 B}. */
  boolean isSingleCapital(int token) {
    return has(token) && ends[token] - starts[token] == 1 && isCapital(letters[starts[token]]);
  }

  /** The value of a token of at most four digits. */
  Optional<Integer> number(int token) {
    if (!has(token) || ends[token] - starts[token] > 4) {
      return Optional.empty();
    }
    int value = 0;
    for (int at = starts[token]; at < ends[token]; at++) {
      char c = letters[at];
      if (!isDigit(c)) {
        return Optional.empty();
      }
      value = value * 10 + (c - '0');
    }
    return Optional.of(value);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < PLAIN.length ? PLAIN[c] : Character.isLetterOrDigit(c);
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[128];
    for (char c = 0; c < plain.length; c++) {
      plain[c] = Character.isLetterOrDigit(c);
    }
    return plain;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
