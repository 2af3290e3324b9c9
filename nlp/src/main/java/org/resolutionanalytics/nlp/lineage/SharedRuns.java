package org.resolutionanalytics.nlp.lineage;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.resolutionanalytics.nlp.lineage.word.WordSequence;

/** The words of a clause that another clause has too, in runs of at least three words. */
final class SharedRuns {
  private static final int RUN = 3;

  private SharedRuns() {}

  /** The places of these words in the clause. */
  static BitSet in(WordSequence clause, WordSequence other) {
    Set<Long> runs = new HashSet<>();
    other.forEachRun(RUN, runs::add);
    BitSet shared = new BitSet(clause.size());
    int[] start = {0};
    clause.forEachRun(
        RUN,
        run -> {
          if (runs.contains(run)) {
            shared.set(start[0], start[0] + RUN);
          }
          start[0]++;
        });
    return shared;
  }
}
