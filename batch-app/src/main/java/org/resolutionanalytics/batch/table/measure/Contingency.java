package org.resolutionanalytics.batch.table.measure;

import static org.resolutionanalytics.batch.table.ColumnType.NUMBER;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.resolutionanalytics.batch.table.ColumnHead;
import org.resolutionanalytics.batch.table.Range;

/** A 2×2 table of counts: which of {@code all} cases have a first property, a second, or both. */
public record Contingency(long both, long first, long second, long all) {

  public static final ColumnHead<Double> EXPECTED =
      new ColumnHead<>(
          "expected",
          NUMBER.within(Range.COUNT),
          "Clauses that would have both if they were independent.");

  public static final ColumnHead<Double> LOG_LIKELIHOOD =
      new ColumnHead<>(
          "log_likelihood",
          NUMBER,
          "Dunning's G2; negative where there are fewer clauses than expected.");

  public static final ColumnHead<Double> NPMI =
      new ColumnHead<>(
          "npmi",
          NUMBER.within(Range.SIGNED_UNIT),
          "Normalized pointwise mutual information, -1 (never) to 1 (always).");

  private static final ChiSquaredDistribution ONE_DEGREE = ChiSquaredDistribution.of(1);

  /** Checks that no cell of the table would be negative. */
  public Contingency {
    if (both < 0 || both > first || both > second || first + second - both > all) {
      throw new IllegalArgumentException(
          "no 2x2 table has both %d, first %d, second %d, all %d"
              .formatted(both, first, second, all));
    }
  }

  /** Cases that would have both if the properties were independent: first × second / all. */
  public double expected() {
    return all == 0 ? 0 : (double) first * second / all;
  }

  /**
   * The log-likelihood ratio G² = 2 Σ O ln(O/E) over the four cells, with a minus sign where fewer
   * cases than expected have both. 0 where a property has no case or every case.
   *
   * @see <a href="https://aclanthology.org/J93-1003/">T. Dunning, Accurate Methods for the
   *     Statistics of Surprise and Coincidence, Computational Linguistics 19(1), 1993</a>
   */
  public double signedLogLikelihood() {
    long notFirst = all - first;
    long notSecond = all - second;
    double sum =
        term(both, first, second)
            + term(first - both, first, notSecond)
            + term(second - both, notFirst, second)
            + term(all - first - second + both, notFirst, notSecond);
    // The sum is never negative; rounding may leave it a hair below zero.
    double g2 = Math.max(0, 2 * sum);
    return both < expected() ? -g2 : g2;
  }

  private double term(long observed, long row, long column) {
    return observed == 0 ? 0 : observed * Math.log((double) observed * all / row / column);
  }

  /**
   * The chance of a G² at least this large if the properties were independent: the upper tail of
   * the chi-squared distribution with one degree of freedom.
   */
  public double pValue() {
    return ONE_DEGREE.survivalProbability(Math.abs(signedLogLikelihood()));
  }

  /**
   * Normalized pointwise mutual information, ln(p(both) / (p(first) p(second))) / -ln p(both): -1
   * if no case has both, 0 if the properties are independent, 1 if no case has only one of them. 0
   * where a property has no case.
   *
   * @see <a href="https://svn.spraakdata.gu.se/repos/gerlof/pub/www/Docs/npmi-pfd.pdf">G. Bouma,
   *     Normalized (Pointwise) Mutual Information in Collocation Extraction, GSCL 2009</a>
   */
  public double npmi() {
    if (first == 0 || second == 0) {
      return 0;
    }
    if (both == 0) {
      return -1;
    }
    if (both == first && both == second) {
      return 1;
    }
    double pointwise = Math.log((double) both * all / first / second);
    return pointwise / Math.log((double) all / both);
  }
}
