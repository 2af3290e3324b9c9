package org.resolutionanalytics.nlp.lineage.word;

/**
 * The words of a clause, as numbers of {@link Vocabulary}: without punctuation and without the
 * chain adverbs of its opening.
 *
 * @param words the words in order
 * @param key the same for clauses of the same letters, whatever their hyphens and list conjunctions
 */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared or changed
public record WordSequence(int[] words, long key) {

  public int size() {
    return words.length;
  }
}
