package org.resolutionanalytics.nlp.lineage;

import java.util.BitSet;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;
import org.resolutionanalytics.nlp.lineage.word.WordRuns;
import org.resolutionanalytics.nlp.lineage.word.WordSequence;

/** The words of a clause that another clause has too, in runs of at least three words. */
final class SharedRuns {
  private static final int RUN = 3;

  private SharedRuns() {}

  /** The places of these words in the clause. */
  static BitSet in(WordSequence clause, WordSequence other) {
    LongNumbers runs = new LongNumbers(other.size());
    for (long run : WordRuns.of(other.words(), RUN)) {
      runs.number(run);
    }
    long[] own = WordRuns.of(clause.words(), RUN);
    BitSet shared = new BitSet(clause.size());
    for (int start = 0; start < own.length; start++) {
      if (runs.find(own[start]) >= 0) {
        shared.set(start, start + RUN);
      }
    }
    return shared;
  }
}
