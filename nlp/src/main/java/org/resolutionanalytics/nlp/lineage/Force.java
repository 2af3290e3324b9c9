package org.resolutionanalytics.nlp.lineage;

import java.util.Locale;

/** How strongly a clause asks, compared with the one it comes from. */
public enum Force {
  STRONGER,
  WEAKER,
  SAME;

  /** The name in tables: {@code stronger}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Force of(int difference) {
    return difference > 0 ? STRONGER : difference < 0 ? WEAKER : SAME;
  }
}
