package org.resolutionanalytics.nlp.token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  private final int limit;
  private final List<String> forms = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

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
    return forms.size();
  }

  /**
   * The form with a number.
   *
   * @param type 0 to size - 1
   */
  public String form(int type) {
    return forms.get(type);
  }

  /** The number of a word's form, or {@link #NONE}. */
  int number(String word) {
    String form = WordForm.of(word);
    Integer known = numbers.get(form);
    if (known != null) {
      return known;
    }
    if (forms.size() == limit) {
      return NONE;
    }
    int number = forms.size();
    forms.add(form);
    numbers.put(form, number);
    return number;
  }
}
