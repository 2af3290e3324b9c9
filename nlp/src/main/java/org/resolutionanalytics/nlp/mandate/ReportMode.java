package org.resolutionanalytics.nlp.mandate;

import java.util.Locale;

/** How an account is to be given. */
public enum ReportMode {
  /** A report, a document. */
  WRITTEN,
  /** A briefing, an oral update. */
  ORAL,
  /** Left open: "report", "inform". */
  UNSPECIFIED;

  /** The mode's name in tables. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
