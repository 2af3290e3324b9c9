package org.resolutionanalytics.nlp.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resolutionanalytics.nlp.lineage.word.LongNumbers;
import org.resolutionanalytics.nlp.lineage.word.Vocabulary;

/**
 * Finds the clauses of two documents that share words, by an inverted index of words and pairs of
 * neighbouring words. A word weighs by its rarity in the two documents, ln(1 + N / n) for a word in
 * n of N clauses; what dates a text weighs little.
 */
final class Likenesses {
  /** What is left of the weight of a word that dates a text. */
  private static final double DATING = 0.25;

  /** What is in more clauses says nothing of a clause of so long a document. */
  private static final int MOST_CLAUSES = 500;

  /** How many earlier clauses each later one is compared with. */
  private static final int MOST_LIKE = 16;

  /** A clause that is almost wholly in the other counts as this like it, times that share. */
  private static final double CONTAINED = 0.5;

  private static final double ALMOST_WHOLE = 0.9;

  private static final int SEVERAL = -1;
  private static final Sums NOTHING = new Sums(0, 0);

  private final Vocabulary vocabulary;
  private final LongNumbers items;
  private final int[][] itemsOfEarlier;
  private final int[][] itemsOfLater;
  private final double[] weights;
  private final boolean[] pairs;
  private final int[][] postings;
  private final Sums[] sumsOfEarlier;
  private int[] seenIn = new int[1024];
  private int itemized;
  private final List<ReadClause> earlier;
  private final List<ReadClause> later;

  /** The weight of a clause's words, and of its pairs of words. */
  private record Sums(double words, double pairs) {}

  Likenesses(Vocabulary vocabulary, List<ReadClause> earlier, List<ReadClause> later) {
    this.vocabulary = vocabulary;
    this.earlier = earlier;
    this.later = later;
    items = new LongNumbers(1024);
    itemsOfEarlier = earlier.stream().map(this::items).toArray(int[][]::new);
    itemsOfLater = later.stream().map(this::items).toArray(int[][]::new);
    int[] inEarlier = counts(itemsOfEarlier);
    int[] inLater = counts(itemsOfLater);
    weights = new double[items.size()];
    pairs = new boolean[items.size()];
    earlier.forEach(clause -> weigh(clause, inEarlier, inLater));
    later.forEach(clause -> weigh(clause, inEarlier, inLater));
    postings = postings(inEarlier);
    sumsOfEarlier = Arrays.stream(itemsOfEarlier).map(this::sums).toArray(Sums[]::new);
  }

  private static long pair(int[] words, int second) {
    return ((words[second - 1] + 1L) << 32) | words[second];
  }

  /** The distinct words and pairs of neighbours of a clause, in the order of the text. */
  private int[] items(ReadClause clause) {
    int[] words = clause.words().words();
    int[] found = new int[Math.max(0, 2 * words.length - 1)];
    int size = 0;
    itemized++;
    for (int i = 0; i < words.length; i++) {
      size = add(words[i], itemized, found, size);
      if (i > 0) {
        size = add(pair(words, i), itemized, found, size);
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** Adds the number of a value to those of a clause, unless it is there; returns their count. */
  private int add(long value, int clause, int[] found, int size) {
    int item = items.number(value);
    if (item >= seenIn.length) {
      seenIn = Arrays.copyOf(seenIn, Math.max(item + 1, seenIn.length * 2));
    }
    if (seenIn[item] == clause) {
      return size;
    }
    seenIn[item] = clause;
    found[size] = item;
    return size + 1;
  }

  private int[] counts(int[][] clauses) {
    int[] counts = new int[items.size()];
    for (int[] clause : clauses) {
      for (int item : clause) {
        counts[item]++;
      }
    }
    return counts;
  }

  private void weigh(ReadClause clause, int[] inEarlier, int[] inLater) {
    int[] words = clause.words().words();
    boolean dating = false;
    for (int i = 0; i < words.length; i++) {
      boolean before = dating;
      dating = vocabulary.isDating(words[i]);
      int word = items.number(words[i]);
      weights[word] = weight(inEarlier[word], inLater[word], dating);
      if (i > 0) {
        int both = items.number(pair(words, i));
        pairs[both] = true;
        weights[both] = weight(inEarlier[both], inLater[both], dating || before);
      }
    }
  }

  private double weight(int inEarlier, int inLater, boolean dating) {
    if (inEarlier > MOST_CLAUSES) {
      return 0;
    }
    double clauses = (double) earlier.size() + later.size();
    return Math.log1p(clauses / (inEarlier + inLater)) * (dating ? DATING : 1);
  }

  private int[][] postings(int[] inEarlier) {
    int[][] found = new int[items.size()][];
    int[] filled = new int[items.size()];
    for (int item = 0; item < found.length; item++) {
      found[item] = new int[weights[item] == 0 ? 0 : inEarlier[item]];
    }
    for (int clause = 0; clause < itemsOfEarlier.length; clause++) {
      for (int item : itemsOfEarlier[clause]) {
        if (weights[item] > 0) {
          found[item][filled[item]++] = clause;
        }
      }
    }
    return found;
  }

  private Sums sums(int[] clause) {
    double words = 0;
    double both = 0;
    for (int item : clause) {
      if (pairs[item]) {
        both += weights[item];
      } else {
        words += weights[item];
      }
    }
    return new Sums(words, both);
  }

  /**
   * The earlier clauses that are most like each later one.
   *
   * @param similarity the least similarity
   * @param contained the least weighted share of either clause's words, whatever their similarity
   */
  List<Likeness> atLeast(double similarity, double contained) {
    List<Likeness> found = new ArrayList<>();
    double[] words = new double[earlier.size()];
    double[] both = new double[earlier.size()];
    int[] touched = new int[earlier.size()];
    Map<Long, Integer> onlyPlaces = onlyPlaces();
    for (int clause = 0; clause < later.size(); clause++) {
      int same = onlyPlaces.getOrDefault(later.get(clause).words().key(), SEVERAL);
      if (same != SEVERAL) {
        found.add(likeness(same, clause, NOTHING, NOTHING));
        continue;
      }
      int size = 0;
      for (int item : itemsOfLater[clause]) {
        for (int other : postings[item]) {
          if (pairs[item]) {
            both[other] += weights[item];
          } else {
            if (words[other] == 0) {
              touched[size++] = other;
            }
            words[other] += weights[item];
          }
        }
      }
      Sums own = sums(itemsOfLater[clause]);
      List<Likeness> like = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        int other = touched[i];
        Likeness likeness = likeness(other, clause, own, new Sums(words[other], both[other]));
        if (likeness.similarity() >= similarity
            || Math.max(likeness.ofEarlier(), likeness.ofLater()) >= contained) {
          like.add(likeness);
        }
        words[other] = 0;
        both[other] = 0;
      }
      like.sort(Likeness.BEST_FIRST);
      found.addAll(like.subList(0, Math.min(MOST_LIKE, like.size())));
    }
    return found;
  }

  /** The earlier clauses that one later clause has word for word, by their key. */
  private Map<Long, Integer> onlyPlaces() {
    Map<Long, Integer> places = new HashMap<>();
    for (int clause = 0; clause < earlier.size(); clause++) {
      long key = earlier.get(clause).words().key();
      places.merge(key, clause, (one, other) -> SEVERAL);
    }
    Set<Long> seen = new HashSet<>();
    for (ReadClause clause : later) {
      if (!seen.add(clause.words().key())) {
        places.put(clause.words().key(), SEVERAL);
      }
    }
    return places;
  }

  private Likeness likeness(int other, int clause, Sums own, Sums shared) {
    Sums its = sumsOfEarlier[other];
    double ofEarlier = 1;
    double ofLater = 1;
    double similarity = 1;
    if (later.get(clause).words().key() != earlier.get(other).words().key()) {
      ofEarlier = shared.words / its.words;
      ofLater = shared.words / own.words;
      double words = 2 * shared.words / (own.words + its.words);
      // A clause of one word has no pairs.
      double both = ratio(2 * shared.pairs, own.pairs + its.pairs, words);
      double contained =
          (Math.max(ofEarlier, ofLater) + ratio(shared.pairs, Math.min(own.pairs, its.pairs), 1))
              / 2;
      similarity =
          Math.max((words + both) / 2, contained >= ALMOST_WHOLE ? CONTAINED * contained : 0);
    }
    double place = (other + 0.5) / earlier.size() - (clause + 0.5) / later.size();
    String verb = later.get(clause).source().openingVerb();
    boolean sameVerb = !verb.isEmpty() && verb.equals(earlier.get(other).source().openingVerb());
    return new Likeness(other, clause, similarity, ofEarlier, ofLater, sameVerb, Math.abs(place));
  }

  private static double ratio(double part, double whole, double otherwise) {
    return whole == 0 ? otherwise : part / whole;
  }
}
