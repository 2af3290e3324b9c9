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
  private static final int RECENT = 1 << 16;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final int limit;
  private String[] forms = new String[1024];
  private int size;
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The last word of each slot as it was written, by its hash: nearly every word of a text is one
   * of them. To fold each and look it up takes twice as long as all else that is done with a token;
   * to compare its letters takes half of that. Two words of one hash are taken for one: with
   * 500,000 different words, the chance is below one in a hundred million.
   */
  private final long[] recentWords = new long[RECENT];

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
    // Never 0, the hash of a slot without a word.
    long hash = (long) end - start;
    for (int i = start; i < end; i++) {
      hash = (hash + letters[i]) * FACTOR;
    }
    hash |= 1;
    int slot = (int) (hash >>> 48);
    if (recentWords[slot] == hash) {
      return recentNumbers[slot];
    }
    int number = number(WordForm.of(text.substring(start, end)));
    recentWords[slot] = hash;
    recentNumbers[slot] = number;
    return number;
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
