package org.resolutionanalytics.core.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Ordinal numbers: those of sessions. Immutable. */
public final class Ordinals {
  private final Map<String, Integer> words = new HashMap<>();
  private final Set<String> endings;

  /**
   * Ordinals.
   *
   * @param words from one on, in small letters
   * @param endings what follows the figures of one
   */
  Ordinals(Set<String> words, Set<String> endings) {
    words.forEach(word -> this.words.put(word, this.words.size() + 1));
    this.endings = endings;
  }

  /**
   * The number that an ordinal word names; 0 if the word is not an ordinal. "One hundred and
   * twenty-first" is several words.
   *
   * @param lower a word in small letters: {@code sixty-seventh}
   */
  public int word(String lower) {
    return words.getOrDefault(lower, 0);
  }

  /**
   * The number that a word or figures of at most three digits name; 0 if they are not an ordinal.
   *
   * @param lower in small letters: {@code sixty-seventh}, {@code 67th}
   */
  public int wordOrFigures(String lower) {
    int known = word(lower);
    if (known > 0) {
      return known;
    }
    int digits = 0;
    while (digits < lower.length() && digits < 3 && Character.isDigit(lower.charAt(digits))) {
      digits++;
    }
    boolean ordinal = digits > 0 && endings.contains(lower.substring(digits));
    return ordinal ? Integer.parseInt(lower.substring(0, digits)) : 0;
  }
}
