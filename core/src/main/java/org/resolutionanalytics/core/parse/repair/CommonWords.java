package org.resolutionanalytics.core.parse.repair;

import java.util.Arrays;
import org.resolutionanalytics.core.rule.OpeningVerbs;
import org.resolutionanalytics.core.rule.RuleFile;

/** Long words of the genre: the listed ones, and all forms of the opening verbs. */
public final class CommonWords {
  private static final int SHORTEST = 6;
  private static final WordCounts WORDS = read();

  private CommonWords() {}

  /** Whether the word with a hash is one of them; capitals are ignored. */
  static boolean holds(long hash) {
    return WORDS.count(hash) > 0;
  }

  /** Whether two pieces make one of them; the first by its hash. */
  static boolean holds(long first, char[] text, int secondStart, int secondEnd) {
    return holds(WordCounts.hash(first, text, secondStart, secondEnd));
  }

  private static WordCounts read() {
    WordCounts words = new WordCounts();
    OpeningVerbs.shipped().forms().forEach(word -> add(words, word));
    RuleFile.shipped("repair").lines("common words").stream()
        .flatMap(line -> Arrays.stream(line.split(" ", -1)))
        .forEach(word -> add(words, word));
    return words;
  }

  private static void add(WordCounts words, String word) {
    if (word.length() >= SHORTEST) {
      words.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
    }
  }
}
