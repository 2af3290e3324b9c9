package org.resolutionanalytics.batch.table;

/** The least and the greatest value of a column, which may be infinite. */
public record Range(double minimum, double maximum) {

  /** Zero or more. */
  public static final Range COUNT = new Range(0, Double.POSITIVE_INFINITY);

  /** A part of a whole. */
  public static final Range SHARE = new Range(0, 1);

  /** A correlation. */
  public static final Range SIGNED_UNIT = new Range(-1, 1);
}
