package org.resolutionanalytics.batch.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Measures as text: six decimals, a dot, whatever the machine's language. */
final class Decimals {
  private static final double LARGEST_EXACT = 1e9;

  private Decimals() {}

  /** The number with six decimals, halves away from zero; empty for what is no number. */
  static String six(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "";
    }
    if (Math.abs(number) >= LARGEST_EXACT) {
      return new BigDecimal(number).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
    long millionths = Math.round(Math.abs(number) * 1e6);
    String digits = Long.toString(millionths + 1_000_000);
    int point = digits.length() - 6;
    long whole = millionths / 1_000_000;
    String sign = number < 0 && millionths > 0 ? "-" : "";
    return sign + whole + "." + digits.substring(point);
  }
}
