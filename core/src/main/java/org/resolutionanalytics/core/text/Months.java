package org.resolutionanalytics.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.resolutionanalytics.core.rule.RuleFile;

/** The names of months. */
public final class Months {
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> PRINTED = new HashMap<>();

  static {
    List<String> months = RuleFile.shipped("numbers").ordered("months");
    for (int i = 0; i < months.size(); i++) {
      String small = months.get(i);
      SMALL.put(small, i + 1);
      PRINTED.put(small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1), i + 1);
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
