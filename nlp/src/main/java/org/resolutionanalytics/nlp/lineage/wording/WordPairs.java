package org.resolutionanalytics.nlp.lineage.wording;

import org.resolutionanalytics.nlp.lineage.word.LongNumbers;

/** The pairs of neighbouring words of a wording, to compare it with others. */
final class WordPairs {
  /** The least Dice coefficient of two wordings of the same statement. */
  private static final double LIKE = 0.7;

  private final LongNumbers numbers;
  private final int[] counts;
  private final int size;

  WordPairs(int[] words) {
    size = words.length - 1;
    numbers = new LongNumbers(words.length);
    counts = new int[size];
    for (int i = 0; i < size; i++) {
      counts[numbers.number(pair(words, i))]++;
    }
  }

  private static long pair(int[] words, int first) {
    return ((long) words[first] << 32) | words[first + 1];
  }

  /** Whether wordings of these lengths can be like each other. */
  static boolean mayBeLike(int words, int others) {
    return 2 * (Math.min(words, others) - 1) >= LIKE * (words + others - 2);
  }

  /** Whether a wording makes the same statement, with a name or a part exchanged or added. */
  boolean isLike(int[] words) {
    int other = words.length - 1;
    double least = LIKE * (size + other) / 2;
    int shared = 0;
    int[] left = counts.clone();
    for (int i = 0; i < other; i++) {
      int number = numbers.find(pair(words, i));
      if (number >= 0 && left[number]-- > 0) {
        shared++;
      }
    }
    return shared >= least;
  }
}
