package org.resolutionanalytics.core.parse;

import java.util.List;
import java.util.Locale;

/** Ordinal numbers in words: "Forty-eighth" is 48, "twentieth" is 20. */
final class OrdinalWords {
  private static final List<String> ONES =
      List.of(
          "",
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
          "nineteenth");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> TENTHS =
      List.of(
          "",
          "",
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");

  private OrdinalWords() {}

  /** The number, 1 to 99; 0 if the word is no ordinal. */
  static int value(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int one = ONES.indexOf(lower);
    if (one > 0) {
      return one;
    }
    int tenth = TENTHS.indexOf(lower);
    if (tenth > 0) {
      return tenth * 10;
    }
    int dash = lower.indexOf('-');
    if (dash < 0) {
      return 0;
    }
    int ten = TENS.indexOf(lower.substring(0, dash));
    int rest = ONES.indexOf(lower.substring(dash + 1));
    return ten > 0 && rest > 0 && rest < 10 ? ten * 10 + rest : 0;
  }
}
