package org.resolutionanalytics.core.parse;

/** A few words, looked up by their hash. */
final class WordList {
  private final WordCounts words = new WordCounts();
  private int longest;

  private WordList() {}

  /** The words of a text, separated by blanks. */
  static WordList of(String text) {
    WordList list = new WordList();
    for (String word : text.split(" ", -1)) {
      list.words.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
      list.longest = Math.max(list.longest, word.length());
    }
    return list;
  }

  /** Whether it holds the word with a hash and a length; capitals are ignored. */
  boolean holds(long hash, int length) {
    return length <= longest && words.count(hash) > 0;
  }
}
