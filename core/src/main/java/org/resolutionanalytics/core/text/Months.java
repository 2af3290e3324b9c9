package org.resolutionanalytics.core.text;

import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months. */
public final class Months {
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> PRINTED = new HashMap<>();

  static {
    for (Month month : Month.values()) {
      String small = month.name().toLowerCase(Locale.ROOT);
      SMALL.put(small, month.getValue());
      PRINTED.put(month.name().charAt(0) + small.substring(1), month.getValue());
    }
  }

  private Months() {}

  /**
   * A month's number, 1 to 12; 0 if the word is none.
   *
   * @param lower a word in small letters: {@code december}
   */
  public static int number(String lower) {
    return SMALL.getOrDefault(lower, 0);
  }

  /**
   * A month's number, 1 to 12; 0 if the word is none as months are printed, so that "may" is none.
   *
   * @param word a word: {@code December}
   */
  public static int printed(String word) {
    return PRINTED.getOrDefault(word, 0);
  }
}
