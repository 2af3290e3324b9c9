package org.resolutionanalytics.nlp.lineage.word;

/** The words of all documents of a corpus, in an order of its own. They need not be in memory. */
public interface CorpusWords {

  /** How many documents there are. */
  int documents();

  /** About how many words all documents have. */
  long size();

  /**
   * How many clauses a document has.
   *
   * @param document its place in the corpus, from 0
   */
  int clauses(int document);

  /**
   * The words of a clause, as numbers of {@link Vocabulary}.
   *
   * @param document the document's place in the corpus, from 0
   * @param clause its place in the document, from 0
   */
  int[] clause(int document, int clause);

  /** The words of all clauses of a document. */
  default int[][] document(int document) {
    int[][] words = new int[clauses(document)][];
    for (int clause = 0; clause < words.length; clause++) {
      words[clause] = clause(document, clause);
    }
    return words;
  }
}
