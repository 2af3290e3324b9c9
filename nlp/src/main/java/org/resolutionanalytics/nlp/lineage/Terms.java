package org.resolutionanalytics.nlp.lineage;

import java.util.Arrays;
import org.resolutionanalytics.nlp.lineage.word.IntLists;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;

/**
 * The words of the clauses of two documents, or the pairs of neighbouring words. A term weighs by
 * its rarity in the two documents, ln(1 + N / n) for a term in n of N clauses; what dates a text
 * weighs little. Used again for the next two documents, as its tables are large. Not thread-safe.
 */
final class Terms {
  /** What is left of the weight of a term that dates a text. */
  private static final double DATING = 0.25;

  /** What is in more clauses says nothing of a clause of so long a document. */
  private static final int MOST_CLAUSES = 500;

  private final LongNumbers numbers = new LongNumbers(1 << 12);
  private boolean[] dating = new boolean[1 << 12];

  /** The clause in which a term was found last, by a number of its own. */
  private int[] foundIn = new int[1 << 12];

  private int reading = 1;
  private int[] found = new int[1 << 10];
  private int size;

  /** Those of the earlier document, then those of the later one. */
  private int[][] clauses = {};

  private int earlier;
  private double[] weights = {};
  private double[] sums = {};
  private double[] shared = {};
  private IntLists postings = new IntLists(new int[0]);

  /** Takes the next two documents. */
  void clear() {
    numbers.clear();
  }

  /** Adds a term to the clause that is being read. */
  void add(long term, boolean dates) {
    int number = numbers.number(term);
    if (number == dating.length) {
      dating = Arrays.copyOf(dating, number * 2);
      foundIn = Arrays.copyOf(foundIn, number * 2);
    }
    if (foundIn[number] != reading) {
      foundIn[number] = reading;
      dating[number] = dates;
      if (size == found.length) {
        found = Arrays.copyOf(found, size * 2);
      }
      found[size++] = number;
    }
  }

  /** Ends the clause; returns its distinct terms in the order of the text. */
  int[] end() {
    int[] terms = Arrays.copyOf(found, size);
    size = 0;
    reading++;
    return terms;
  }

  /**
   * Weighs the terms of all clauses.
   *
   * @param terms the terms of each clause, those of the earlier document first
   * @param earlierClauses how many clauses that has
   */
  void weigh(int[][] terms, int earlierClauses) {
    clauses = terms;
    earlier = earlierClauses;
    int[] inEarlier = counts(0, earlier);
    int[] inLater = counts(earlier, terms.length);
    weights = new double[inEarlier.length];
    double[] rarity = new double[terms.length + 1];
    for (int term = 0; term < weights.length; term++) {
      int count = inEarlier[term] + inLater[term];
      if (inEarlier[term] > MOST_CLAUSES) {
        inEarlier[term] = 0;
        continue;
      }
      if (rarity[count] == 0) {
        rarity[count] = Math.log1p((double) terms.length / count);
      }
      weights[term] = rarity[count] * (dating[term] ? DATING : 1);
    }
    postings = new IntLists(inEarlier);
    sums = new double[terms.length];
    for (int clause = 0; clause < terms.length; clause++) {
      for (int term : terms[clause]) {
        sums[clause] += weights[term];
        if (clause < earlier && weights[term] > 0) {
          postings.add(term, clause);
        }
      }
    }
    shared = new double[earlier];
  }

  private int[] counts(int first, int end) {
    int[] counts = new int[numbers.size()];
    for (int clause = first; clause < end; clause++) {
      for (int term : clauses[clause]) {
        counts[term]++;
      }
    }
    return counts;
  }

  /** The weight of all terms of an earlier clause. */
  double ofEarlier(int clause) {
    return sums[clause];
  }

  /** The weight of all terms of a later clause. */
  double ofLater(int clause) {
    return sums[earlier + clause];
  }

  /**
   * The weight of the terms that a later clause shares with each earlier one, until asked again.
   */
  double[] shared(int clause) {
    Arrays.fill(shared, 0);
    for (int term : clauses[earlier + clause]) {
      double weight = weights[term];
      int end = postings.end(term);
      for (int place = postings.start(term); place < end; place++) {
        shared[postings.value(place)] += weight;
      }
    }
    return shared;
  }
}
