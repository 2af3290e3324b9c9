package org.resolutionanalytics.nlp.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;

/**
 * Finds the clauses of two documents that share words, by an inverted index of words and pairs of
 * neighbouring words.
 */
final class Likenesses {
  /** How many earlier clauses each later one is compared with. */
  private static final int MOST_LIKE = 16;

  /** A clause that is almost wholly in the other counts as this like it, times that share. */
  private static final double CONTAINED = 0.5;

  private static final double ALMOST_WHOLE = 0.9;

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final List<ReadClause> earlier;
  private final List<ReadClause> later;
  private final Terms words;
  private final Terms pairs;

  /**
   * Tables that are used for one comparison after the other, as they are large.
   *
   * @param vocabulary the words of the clauses
   */
  record Tables(Vocabulary vocabulary, Terms words, Terms pairs) {
    Tables(Vocabulary vocabulary) {
      this(vocabulary, new Terms(), new Terms());
    }

    private void read(List<ReadClause> earlier, List<ReadClause> later) {
      words.clear();
      pairs.clear();
      int clauses = earlier.size();
      int[][] wordsOf = new int[clauses + later.size()][];
      int[][] pairsOf = new int[wordsOf.length][];
      for (int place = 0; place < wordsOf.length; place++) {
        read(place < clauses ? earlier.get(place) : later.get(place - clauses));
        wordsOf[place] = words.end();
        pairsOf[place] = pairs.end();
      }
      words.weigh(wordsOf, clauses);
      pairs.weigh(pairsOf, clauses);
    }

    private void read(ReadClause clause) {
      int before = 0;
      boolean dated = false;
      int[] read = clause.words().words();
      for (int i = 0; i < read.length; i++) {
        boolean dates = vocabulary.isDating(read[i]);
        words.add(read[i], dates);
        if (i > 0) {
          pairs.add(((long) before << 32) | read[i], dates || dated);
        }
        before = read[i];
        dated = dates;
      }
    }
  }

  Likenesses(Tables tables, List<ReadClause> earlier, List<ReadClause> later) {
    this.earlier = earlier;
    this.later = later;
    words = tables.words;
    pairs = tables.pairs;
    tables.read(earlier, later);
  }

  /**
   * The earlier clauses that are most like each later one.
   *
   * @param similarity the least similarity
   * @param contained the least weighted share of either clause's words, whatever their similarity
   */
  List<Likeness> atLeast(double similarity, double contained) {
    List<Likeness> found = new ArrayList<>();
    List<Likeness> like = new ArrayList<>();
    int[] same = onlyPlaces();
    for (int clause = 0; clause < later.size(); clause++) {
      if (same[clause] >= 0) {
        found.add(likeness(same[clause], clause, 1, 1, 1));
        continue;
      }
      double[] sharedWords = words.shared(clause);
      double[] sharedPairs = pairs.shared(clause);
      for (int other = 0; other < sharedWords.length; other++) {
        if (sharedWords[other] > 0) {
          add(other, clause, sharedWords[other], sharedPairs[other], similarity, contained, like);
        }
      }
      like.sort(Likeness.BEST_FIRST);
      found.addAll(like.subList(0, Math.min(MOST_LIKE, like.size())));
      like.clear();
    }
    return found;
  }

  /** Adds a pair of clauses if it is alike enough. */
  private void add(
      int other,
      int clause,
      double sharedWords,
      double sharedPairs,
      double similarity,
      double contained,
      List<Likeness> like) {
    if (keyOf(earlier, other) == keyOf(later, clause)) {
      like.add(likeness(other, clause, 1, 1, 1));
      return;
    }
    double itsWords = words.ofEarlier(other);
    double itsPairs = pairs.ofEarlier(other);
    double ownWords = words.ofLater(clause);
    double ownPairs = pairs.ofLater(clause);
    double ofEarlier = sharedWords / itsWords;
    double ofLater = sharedWords / ownWords;
    double most = Math.max(ofEarlier, ofLater);
    double inWords = 2 * sharedWords / (ownWords + itsWords);
    // A clause of one word has no pairs.
    double inPairs = ratio(2 * sharedPairs, ownPairs + itsPairs, inWords);
    double whole = (most + ratio(sharedPairs, Math.min(ownPairs, itsPairs), 1)) / 2;
    double found = Math.max((inWords + inPairs) / 2, whole >= ALMOST_WHOLE ? CONTAINED * whole : 0);
    if (found >= similarity || most >= contained) {
      like.add(likeness(other, clause, found, ofEarlier, ofLater));
    }
  }

  private Likeness likeness(
      int other, int clause, double similarity, double ofEarlier, double ofLater) {
    double place = (other + 0.5) / earlier.size() - (clause + 0.5) / later.size();
    String verb = later.get(clause).source().openingVerb();
    boolean sameVerb = !verb.isEmpty() && verb.equals(earlier.get(other).source().openingVerb());
    return new Likeness(other, clause, similarity, ofEarlier, ofLater, sameVerb, Math.abs(place));
  }

  private static double ratio(double part, double whole, double otherwise) {
    return whole == 0 ? otherwise : part / whole;
  }

  /** For each later clause, the earlier one that it alone has word for word, by their keys. */
  private int[] onlyPlaces() {
    LongNumbers keys = new LongNumbers(earlier.size() + later.size());
    int[] places = new int[earlier.size() + later.size()];
    Arrays.fill(places, NONE);
    for (int clause = 0; clause < earlier.size(); clause++) {
      int key = keys.number(keyOf(earlier, clause));
      places[key] = places[key] == NONE ? clause : SEVERAL;
    }
    int[] ofLater = new int[later.size()];
    int[] uses = new int[places.length];
    for (int clause = 0; clause < ofLater.length; clause++) {
      ofLater[clause] = keys.number(keyOf(later, clause));
      uses[ofLater[clause]]++;
    }
    for (int clause = 0; clause < ofLater.length; clause++) {
      ofLater[clause] = uses[ofLater[clause]] == 1 ? places[ofLater[clause]] : SEVERAL;
    }
    return ofLater;
  }

  private static long keyOf(List<ReadClause> clauses, int clause) {
    return clauses.get(clause).words().key();
  }
}
