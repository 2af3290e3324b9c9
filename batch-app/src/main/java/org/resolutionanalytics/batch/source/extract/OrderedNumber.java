package org.resolutionanalytics.batch.source.extract;

import java.util.Locale;

/** Numbers in the ways that lists write them. */
public final class OrderedNumber {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private OrderedNumber() {}

  /** A number in a format named as in HTML: {@code a}, {@code A}, {@code i}, {@code I}, digits. */
  public static String in(String format, long number) {
    return switch (format) {
      case "a" -> letters(number).toLowerCase(Locale.ROOT);
      case "A" -> letters(number);
      case "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "I" -> roman(number);
      default -> Long.toString(number);
    };
  }

  /** 1 is A, 26 is Z, 27 is AA, 28 is BB, as word processors count; up to 780, then digits. */
  private static String letters(long number) {
    if (number < 1 || number > 780) {
      return Long.toString(number);
    }
    char letter = (char) ('A' + (number - 1) % 26);
    return String.valueOf(letter).repeat((int) ((number - 1) / 26) + 1);
  }

  /** Roman numerals up to 3,999, then digits. */
  private static String roman(long number) {
    if (number < 1 || number > 3999) {
      return Long.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = (int) number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
