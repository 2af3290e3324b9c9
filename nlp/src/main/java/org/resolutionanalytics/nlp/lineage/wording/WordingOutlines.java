package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Arrays;

/**
 * What memory holds of each wording, to see that most are not like each other without reading their
 * words: how many it has, and 128 bits of which each of its pairs of neighbouring words sets one.
 */
final class WordingOutlines {
  private static final int BITS = 7;

  /** How many numbers hold the bits of a wording. */
  private static final int LONGS = (1 << BITS) / Long.SIZE;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private int[] lengths = new int[1024];
  private long[] bits = new long[1024 * LONGS];

  /** Adds a wording. */
  void add(int wording, int[] words) {
    if (wording == lengths.length) {
      lengths = Arrays.copyOf(lengths, wording + (wording >> 1));
      bits = Arrays.copyOf(bits, lengths.length * LONGS);
    }
    lengths[wording] = words.length;
    for (int i = 0; i + 1 < words.length; i++) {
      int bit = (int) ((WordPairs.pair(words, i) * MIX) >>> (Long.SIZE - BITS));
      bits[wording * LONGS + bit / Long.SIZE] |= 1L << bit;
    }
  }

  /** How many words a wording has. */
  int length(int wording) {
    return lengths[wording];
  }

  /** Whether two wordings can be like each other. If not, they are not. */
  boolean mayBeLike(int wording, int other) {
    int needed = WordPairs.needed(lengths[wording], lengths[other]);
    int spare = lengths[wording] - 1 - needed;
    int spareOfOther = lengths[other] - 1 - needed;
    // A bit that only one of them has is a pair that the other lacks.
    for (int i = 0; i < LONGS && spare >= 0 && spareOfOther >= 0; i++) {
      long own = bits[wording * LONGS + i];
      long its = bits[other * LONGS + i];
      spare -= Long.bitCount(own & ~its);
      spareOfOther -= Long.bitCount(its & ~own);
    }
    return spare >= 0 && spareOfOther >= 0;
  }
}
