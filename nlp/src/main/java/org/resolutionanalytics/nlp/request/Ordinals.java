package org.resolutionanalytics.nlp.request;

import java.util.HashMap;
import java.util.Map;

/** Ordinal numbers in words and figures, from first to 199th: the numbers of sessions. */
final class Ordinals {

  private static final String[] UNITS = {
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth"
  };
  private static final String[] TENS = {
    "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"
  };
  private static final Map<String, Integer> WORDS = words();

  private Ordinals() {}

  /**
   * The number that a word stands for, or 0.
   *
   * @param form a word in lower case: {@code sixty-seventh}, {@code 67th}
   */
  static int number(String form) {
    Integer known = WORDS.get(form);
    if (known != null) {
      return known;
    }
    int digits = 0;
    while (digits < form.length() && digits < 3 && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    String ending = form.substring(digits);
    boolean ordinal =
        ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
    return digits > 0 && ordinal ? Integer.parseInt(form.substring(0, digits)) : 0;
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < UNITS.length; i++) {
      words.put(UNITS[i], i + 1);
    }
    for (int t = 0; t < TENS.length; t++) {
      int tens = (t + 2) * 10;
      words.put(TENS[t] + "ieth", tens);
      for (int u = 0; u < 9; u++) {
        words.put(TENS[t] + "y-" + UNITS[u], tens + u + 1);
      }
    }
    words.put("hundredth", 100);
    return words;
  }
}
