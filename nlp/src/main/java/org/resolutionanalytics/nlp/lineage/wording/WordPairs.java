package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;

/** The pairs of neighbouring words of a wording, sorted. */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared or changed
record WordPairs(long[] pairs) {
  /** The least Dice coefficient of two wordings of the same statement. */
  private static final double LIKE = 0.7;

  static WordPairs of(int[] words) {
    long[] pairs = new long[words.length - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ((long) words[i] << 32) | words[i + 1];
    }
    Arrays.sort(pairs);
    return new WordPairs(pairs);
  }

  /** Whether two wordings make the same statement, with a name or a part exchanged or added. */
  boolean isLike(WordPairs other) {
    long[] a = pairs;
    long[] b = other.pairs;
    int all = a.length + b.length;
    if (2 * Math.min(a.length, b.length) < LIKE * all) {
      return false;
    }
    int shared = 0;
    int j = 0;
    for (long pair : a) {
      while (j < b.length && b[j] < pair) {
        j++;
      }
      if (j < b.length && b[j] == pair) {
        shared++;
        j++;
      }
    }
    return 2 * shared >= LIKE * all;
  }
}
