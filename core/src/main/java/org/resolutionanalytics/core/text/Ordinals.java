package org.resolutionanalytics.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.core.rule.RuleFile;

/** Ordinal numbers: those of sessions. */
public final class Ordinals {
  private static final List<String> ENDINGS =
      RuleFile.shipped("numbers").ordered("endings of figures");
  private static final List<String> UNITS = RuleFile.shipped("numbers").ordered("ordinals");
  private static final List<String> TENS = RuleFile.shipped("numbers").ordered("stems of tens");

  /** "One hundred and twenty-first" is several words. */
  private static final Map<String, Integer> WORDS = words();

  private Ordinals() {}

  /**
   * The number that an ordinal word names, 1 to 100; 0 if the word is not an ordinal.
   *
   * @param lower a word in small letters: {@code sixty-seventh}
   */
  public static int word(String lower) {
    return WORDS.getOrDefault(lower, 0);
  }

  /**
   * The number that a word or figures of at most three digits name; 0 if they are not an ordinal.
   *
   * @param lower in small letters: {@code sixty-seventh}, {@code 67th}
   */
  public static int wordOrFigures(String lower) {
    int known = word(lower);
    if (known > 0) {
      return known;
    }
    int digits = 0;
    while (digits < lower.length() && digits < 3 && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    String ending = lower.substring(digits);
    boolean ordinal = ENDINGS.contains(ending);
    return digits > 0 && ordinal ? Integer.parseInt(lower.substring(0, digits)) : 0;
  }

  private static Map<String, Integer> words() {
    Map<String, Integer> words = new HashMap<>();
    for (int unit = 0; unit < UNITS.size(); unit++) {
      words.put(UNITS.get(unit), unit + 1);
    }
    for (int ten = 0; ten < TENS.size(); ten++) {
      int tens = (ten + 2) * 10;
      words.put(TENS.get(ten) + "ieth", tens);
      for (int unit = 0; unit < 9; unit++) {
        words.put(TENS.get(ten) + "y-" + UNITS.get(unit), tens + unit + 1);
      }
    }
    words.put("hundredth", 100);
    return words;
  }
}
