package org.resolutionanalytics.core.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of months. Immutable. */
public final class Months {
  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> printed = new HashMap<>();

  /** Months as texts print them, from the first. */
  Months(Set<String> names) {
    for (String name : names) {
      printed.put(name, printed.size() + 1);
      small.put(name.toLowerCase(Locale.ROOT), printed.size());
    }
  }

  /**
   * A month's number, 1 to 12; 0 if the word is none.
   *
   * @param lower a word in small letters: {@code december}
   */
  public int number(String lower) {
    return small.getOrDefault(lower, 0);
  }

  /**
   * A month's number, 1 to 12; 0 if the word is none as months are printed, so that "may" is none.
   *
   * @param word a word: {@code December}
   */
  public int printed(String word) {
    return printed.getOrDefault(word, 0);
  }
}
