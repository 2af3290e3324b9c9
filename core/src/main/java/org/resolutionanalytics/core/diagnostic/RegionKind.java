package org.resolutionanalytics.core.diagnostic;

/** What a stretch of the source is that belongs to no clause's words. */
public enum RegionKind {
  /** Before the opening line: distribution block, title, agenda item. */
  FRONT_MATTER,
  /** After the last clause: adoption line, vote, signature. */
  BACK_MATTER,
  /** The opening line: "The General Assembly,". */
  OPENING_LINE,
  /** A heading inside the text. */
  HEADING,
  /** A row of a table. */
  TABLE_ROW,
  /** A paragraph's number. */
  NUMBER,
  /** Running headers, page numbers, rules. */
  FURNITURE,
  /** A footnote at the foot of a page. */
  FOOTNOTE
}
