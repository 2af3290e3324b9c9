package org.resolutionanalytics.batch.cli;

import java.util.Locale;
import java.util.Map;

/** Sizes as people write them: {@code 64MB}, {@code 500k}, {@code 1048576}. */
final class ByteSize {
  private static final Map<Character, Long> UNITS =
      Map.of('k', 1024L, 'm', 1024L * 1024, 'g', 1024L * 1024 * 1024);

  private ByteSize() {}

  /**
   * Reads a size; units are powers of 1,024.
   *
   * @throws IllegalArgumentException if it is none
   */
  static long parse(String text) {
    String digits = text.strip().toLowerCase(Locale.ROOT).replaceFirst("i?b$", "");
    long unit = 1;
    if (!digits.isEmpty()) {
      Long known = UNITS.get(digits.charAt(digits.length() - 1));
      if (known != null) {
        unit = known;
        digits = digits.substring(0, digits.length() - 1).strip();
      }
    }
    try {
      long size = Math.multiplyExact(Long.parseLong(digits), unit);
      if (size > 0) {
        return size;
      }
    } catch (NumberFormatException | ArithmeticException e) {
      throw new IllegalArgumentException(wrong(text), e);
    }
    throw new IllegalArgumentException(wrong(text));
  }

  private static String wrong(String text) {
    return "must be a size such as 500k or 64MB, but is \"" + text + "\"";
  }
}
