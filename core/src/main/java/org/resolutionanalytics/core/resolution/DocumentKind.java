package org.resolutionanalytics.core.resolution;

/** What kind of document a text is. */
public enum DocumentKind {
  /** An adopted resolution. */
  RESOLUTION("resolution"),
  /** An adopted decision. */
  DECISION("decision"),
  /** A draft of a resolution or decision: it has no day of adoption. */
  DRAFT("draft"),
  /** A statement by the President of the Security Council or the Human Rights Council. */
  PRESIDENTIAL_STATEMENT("presidential_statement");

  private final String id;

  DocumentKind(String id) {
    this.id = id;
  }

  /** The name in every table. */
  public String id() {
    return id;
  }
}
