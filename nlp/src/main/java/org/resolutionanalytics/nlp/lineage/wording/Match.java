package org.resolutionanalytics.nlp.lineage.wording;

import java.util.Locale;

/** How a clause's wording occurs elsewhere. */
public enum Match {
  /** Its earliest and its latest place have the same words. */
  VERBATIM,
  /** The earliest or the latest place has nearly the same words. */
  NEAR,
  /** It is a stock phrase. */
  FORMULA;

  /** The name in tables: {@code near}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
