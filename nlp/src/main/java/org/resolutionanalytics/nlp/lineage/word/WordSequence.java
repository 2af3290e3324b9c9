package org.resolutionanalytics.nlp.lineage.word;

import java.util.function.LongConsumer;

/**
 * The words of a clause, as numbers of {@link Vocabulary}: without punctuation and without the
 * chain adverbs of its opening.
 *
 * @param words the words in order
 * @param key the same for clauses of the same letters, whatever their hyphens and list conjunctions
 */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared or changed
public record WordSequence(int[] words, long key) {
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  public int size() {
    return words.length;
  }

  /** Passes a hash of each run of neighbouring words to a consumer, in order. */
  public void forEachRun(int length, LongConsumer consumer) {
    for (int start = 0; start + length <= words.length; start++) {
      long hash = length;
      for (int i = start; i < start + length; i++) {
        hash = (hash ^ words[i]) * PRIME;
      }
      long mixed = hash * MIX;
      consumer.accept(mixed ^ (mixed >>> 29));
    }
  }
}
