package org.resolutionanalytics.core.text;

import java.util.Locale;

/** Roman numerals. */
public final class Numerals {
  private static final String DIGITS = "ivxlcdm";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private Numerals() {}

  /**
   * The value of a roman numeral in small letters; 0 if it is not written in the usual way.
   *
   * @param lower small letters
   */
  public static int roman(String lower) {
    int total = 0;
    int previous = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit = DIGITS.indexOf(lower.charAt(i));
      if (digit < 0) {
        return 0;
      }
      int value = VALUES[digit];
      total += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return total > 0 && lower.equals(print(total)) ? total : 0;
  }

  /**
   * The value of a number in digits or in a roman numeral, large or small; 0 if it is neither.
   *
   * @param number at most nine digits, or a numeral
   */
  public static int arabicOrRoman(String number) {
    boolean digits = !number.isEmpty() && number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits) {
      return number.length() <= 9 ? Integer.parseInt(number) : 0;
    }
    return roman(number.toLowerCase(Locale.ROOT));
  }

  private static String print(int value) {
    String[] parts = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    int[] weights = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder out = new StringBuilder();
    int left = value;
    for (int i = 0; i < parts.length; i++) {
      while (left >= weights[i]) {
        out.append(parts[i]);
        left -= weights[i];
      }
    }
    return out.toString();
  }
}
