package org.resolutionanalytics.nlp.lineage.word;

/** Hashes of runs of neighbouring words. */
public final class WordRuns {
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private WordRuns() {}

  /**
   * A hash of each run, in the order in which they start; none if there are fewer words.
   *
   * @param words numbers or hashes of words
   * @param length how many words are a run
   */
  public static long[] of(int[] words, int length) {
    long[] runs = new long[Math.max(0, words.length - length + 1)];
    for (int start = 0; start < runs.length; start++) {
      long hash = length;
      for (int i = start; i < start + length; i++) {
        hash = (hash ^ words[i]) * PRIME;
      }
      long mixed = hash * MIX;
      runs[start] = mixed ^ (mixed >>> 29);
    }
    return runs;
  }
}
