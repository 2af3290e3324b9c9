package org.resolutionanalytics.nlp.token;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the distinct word forms of the texts that one thread reads, so that what depends on the
 * form alone is computed once. Bounded: when it is full, further forms get no number ({@link
 * #NONE}) and are computed each time, with the same result. Not thread-safe.
 */
public final class TokenTypes {

  /** The number of a form for which there was no room. */
  public static final int NONE = -1;

  private static final int DEFAULT_LIMIT = 1 << 16;
  private static final int RECENT = 1 << 14;

  private final int limit;
  private String[] forms = new String[1024];
  private int size;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The last word of each slot as it was written: nearly every word of a text is one of them. To
   * fold each and look it up takes twice as long as all else that is done with a token.
   */
  private final char[][] recentWords = new char[RECENT][];

  private final int[] recentNumbers = new int[RECENT];

  /** Room for 65,536 forms: more than the vocabulary of all resolutions. */
  public TokenTypes() {
    this(DEFAULT_LIMIT);
  }

  /**
   * Room for a number of forms.
   *
   * @param limit 0 or more
   * @throws IllegalArgumentException if the limit is negative
   */
  public TokenTypes(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is negative: " + limit);
    }
    this.limit = limit;
    Arrays.fill(recentWords, new char[0]);
  }

  /** How many forms have a number: they are 0 to size - 1. */
  public int size() {
    return size;
  }

  /**
   * The form with a number.
   *
   * @param type 0 to size - 1
   */
  public String form(int type) {
    return forms[type];
  }

  /** The number of the form of text[start, end), or {@link #NONE}. */
  int number(String text, char[] letters, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + letters[i];
    }
    int slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
    if (isSame(recentWords[slot], letters, start, end)) {
      return recentNumbers[slot];
    }
    int number = number(WordForm.of(text.substring(start, end)));
    recentWords[slot] = Arrays.copyOfRange(letters, start, end);
    recentNumbers[slot] = number;
    return number;
  }

  private static boolean isSame(char[] word, char[] letters, int start, int end) {
    if (word.length != end - start) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (word[i] != letters[start + i]) {
        return false;
      }
    }
    return true;
  }

  private int number(String form) {
    Integer known = numbers.get(form);
    if (known != null) {
      return known;
    }
    if (size == limit) {
      return NONE;
    }
    int number = size++;
    if (number == forms.length) {
      forms = Arrays.copyOf(forms, number * 2);
    }
    forms[number] = form;
    numbers.put(form, number);
    return number;
  }
}
