package org.resolutionanalytics.batch.table.measure;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The base 2 logarithm of a ratio of two relative frequencies, with its 95 % interval: 1 says twice
 * as frequent, -1 half as frequent. A frequency of 0 counts as 0.5, so that the ratio exists.
 *
 * <p>The log ratio is A. Hardie's effect size for keywords ("Log Ratio: an informal introduction",
 * CASS, Lancaster University, 2014). The interval is that of the logarithm of a ratio of two
 * binomial proportions, with the variance 1/a - 1/m + 1/b - 1/n (D. Katz, J. Baptista, S. P. Azen
 * and M. C. Pike, Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies, Biometrics
 * 34(3), 1978).
 *
 * @param low the lower end of the interval
 * @param high its upper end
 */
public record LogRatio(double value, double low, double high) {

  private static final double QUANTILE =
      NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private static final double LN_2 = Math.log(2);

  /**
   * Compares a target with a reference.
   *
   * @param target cases of the target with the property
   * @param targetTotal all cases of the target, at least 1
   * @param reference cases of the reference with the property
   * @param referenceTotal all cases of the reference, at least 1
   * @throws IllegalArgumentException if a total is not positive, or a count not between 0 and its
   *     total
   */
  public static LogRatio of(long target, long targetTotal, long reference, long referenceTotal) {
    check(target, targetTotal);
    check(reference, referenceTotal);
    double a = target == 0 ? 0.5 : target;
    double b = reference == 0 ? 0.5 : reference;
    double value = Math.log(a / targetTotal * referenceTotal / b) / LN_2;
    double variance = 1 / a - 1.0 / targetTotal + 1 / b - 1.0 / referenceTotal;
    double half = QUANTILE * Math.sqrt(Math.max(0, variance)) / LN_2;
    return new LogRatio(value, value - half, value + half);
  }

  private static void check(long count, long total) {
    if (total < 1 || count < 0 || count > total) {
      throw new IllegalArgumentException("no share is " + count + " of " + total);
    }
  }
}
