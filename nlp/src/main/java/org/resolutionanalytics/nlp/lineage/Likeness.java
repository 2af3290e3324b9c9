package org.resolutionanalytics.nlp.lineage;

import java.util.Comparator;

/**
 * How alike two clauses are.
 *
 * @param earlier the earlier clause's place in its document, from 0
 * @param later the later clause's
 * @param similarity 0 to 1, the mean of the weighted Dice coefficients of their words and of their
 *     pairs of words; at least 0.45 where one is almost wholly in the other
 * @param ofEarlier the weighted share of the earlier clause's words that the later one has
 * @param ofLater the weighted share of the later clause's words that the earlier one has
 * @param sameVerb whether both open with the same verb
 * @param distance how far their places in their documents are apart, 0 to 1
 */
record Likeness(
    int earlier,
    int later,
    double similarity,
    double ofEarlier,
    double ofLater,
    boolean sameVerb,
    double distance) {

  private static final double SAME_VERB = 0.15;
  private static final double DISTANCE = 0.05;

  /** A total order, so that nothing depends on the order of the candidates. */
  static final Comparator<Likeness> BEST_FIRST = Likeness::compare;

  private static int compare(Likeness one, Likeness other) {
    int order = Double.compare(other.preference(), one.preference());
    if (order == 0) {
      order = Double.compare(one.distance, other.distance);
    }
    if (order == 0) {
      order = Integer.compare(one.later, other.later);
    }
    return order == 0 ? Integer.compare(one.earlier, other.earlier) : order;
  }

  /** Alike clauses with the same verb and near each other are preferred. */
  private double preference() {
    return similarity + (sameVerb ? SAME_VERB : 0) - DISTANCE * distance;
  }
}
