package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;

/**
 * The pairs of neighbouring words of one wording after the other, to compare it with others. Not
 * thread-safe.
 */
final class WordPairs {
  /** The least Dice coefficient of two wordings of the same statement. */
  private static final double LIKE = 0.7;

  private final LongNumbers numbers = new LongNumbers(1024);
  private int[] own = {};
  private int[] counts = new int[1024];
  private int[] left = new int[1024];
  private boolean counted;

  /** A pair of neighbours, as one number. */
  static long pair(int[] words, int first) {
    return ((long) words[first] << 32) | words[first + 1];
  }

  /** How many pairs wordings of these lengths have to share. */
  static int needed(int words, int others) {
    return (int) Math.ceil(LIKE * (words + others - 2) / 2);
  }

  /** Takes the wording that others are compared with. */
  void read(int[] words) {
    own = words;
    counted = false;
  }

  /** Whether a wording makes the same statement, with a name or a part exchanged or added. */
  boolean isLike(int[] words) {
    int needed = needed(own.length, words.length);
    return sharedAtEnds(words) >= needed || sharesPairs(words, needed);
  }

  /** How many pairs of neighbours the same beginning and the same end of both have. */
  private int sharedAtEnds(int[] words) {
    int shorter = Math.min(own.length, words.length);
    int first = 0;
    while (first < shorter && own[first] == words[first]) {
      first++;
    }
    int last = 0;
    while (last < shorter - first && own[own.length - 1 - last] == words[words.length - 1 - last]) {
      last++;
    }
    return Math.max(0, first - 1) + Math.max(0, last - 1);
  }

  private boolean sharesPairs(int[] words, int needed) {
    if (!counted) {
      count();
    }
    System.arraycopy(counts, 0, left, 0, numbers.size());
    int shared = 0;
    // How many pairs the own wording may lack.
    int spare = words.length - 1 - needed;
    for (int i = 0; shared < needed && spare >= 0; i++) {
      int number = numbers.find(pair(words, i));
      if (number >= 0 && left[number]-- > 0) {
        shared++;
      } else {
        spare--;
      }
    }
    return shared >= needed;
  }

  private void count() {
    counted = true;
    numbers.clear();
    if (counts.length < own.length) {
      counts = new int[own.length * 2];
      left = new int[own.length * 2];
    }
    Arrays.fill(counts, 0, own.length, 0);
    for (int i = 0; i + 1 < own.length; i++) {
      counts[numbers.number(pair(own, i))]++;
    }
  }
}
