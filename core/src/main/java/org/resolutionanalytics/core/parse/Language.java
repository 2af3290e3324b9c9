package org.resolutionanalytics.core.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text that was not understood, by the commonest words of each. */
final class Language {
  private static final int LONGEST = 20_000;
  private static final int FEWEST = 2;

  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "that", "with", "its");

  /** In a fixed order: of two that fit alike, the first counts. */
  private static final List<Other> OTHERS =
      List.of(
          new Other(
              "French",
              Set.of("le", "la", "les", "des", "et", "du", "sa", "dans", "une", "aux", "au")),
          new Other(
              "Spanish",
              Set.of("el", "los", "las", "y", "que", "del", "una", "por", "con", "para")));

  /** A language and its commonest words. */
  private record Other(String name, Set<String> words) {}

  private Language() {}

  /** The language that a text seems to be in, if it is not English. */
  static Optional<String> notEnglish(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
    String[] words = start.split("[^\\p{L}]+", -1);
    int most = Math.max(FEWEST, count(words, ENGLISH));
    Optional<String> language = Optional.empty();
    for (Other other : OTHERS) {
      int count = count(words, other.words());
      if (count > most) {
        most = count;
        language = Optional.of(other.name());
      }
    }
    return language;
  }

  private static int count(String[] words, Set<String> common) {
    int count = 0;
    for (String word : words) {
      count += common.contains(word) ? 1 : 0;
    }
    return count;
  }
}
