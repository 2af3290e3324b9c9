package org.resolutionanalytics.nlp.lineage.series;

import java.util.HashSet;
import java.util.Set;
import org.resolutionanalytics.nlp.lineage.word.WordReader;

/** Finds the clause that says what a document without a title is about. */
final class FirstDecision {
  private final Set<Integer> openings = new HashSet<>();

  FirstDecision(WordReader reader) {
    for (String word : reader.rules().lineage().decidingOpenings()) {
      openings.add(reader.words(word)[0]);
    }
  }

  /** The first clause that decides, or nothing. */
  int[][] in(int[][] clauses) {
    for (int[] clause : clauses) {
      if (clause.length > 0 && openings.contains(clause[0])) {
        return new int[][] {clause};
      }
    }
    return new int[0][];
  }
}
