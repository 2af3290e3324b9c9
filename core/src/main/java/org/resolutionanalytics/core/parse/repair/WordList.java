package org.resolutionanalytics.core.parse.repair;

import java.util.Set;

/** A few words, looked up by their hash. */
public final class WordList {
  private final WordCounts words = new WordCounts();
  private int longest;

  private WordList() {}

  static WordList of(Set<String> words) {
    WordList list = new WordList();
    for (String word : words) {
      list.words.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
      list.longest = Math.max(list.longest, word.length());
    }
    return list;
  }

  /** Whether it holds a word; capitals are ignored. */
  public boolean holds(String word) {
    return holds(WordCounts.hash(word.toCharArray(), 0, word.length()), word.length());
  }

  /** Whether it holds the word with a hash and a length; capitals are ignored. */
  public boolean holds(long hash, int length) {
    return length <= longest && words.count(hash) > 0;
  }
}
