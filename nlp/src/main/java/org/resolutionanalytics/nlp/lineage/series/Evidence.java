package org.resolutionanalytics.nlp.lineage.series;

import java.util.Locale;

/** Why a document counts as the predecessor of another. */
public enum Evidence {
  /** The later document refers to it. */
  CITES,
  /** Their titles are alike. */
  TITLE,
  /** They share rare words or whole passages. */
  WORDING,
  /** The user says so. */
  GIVEN;

  /** The name in tables: {@code cites}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
