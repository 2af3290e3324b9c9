package org.resolutionanalytics.core.resolution;

/** Why a clause's text differs from its source there. */
public enum RepairKind {
  /** Lines joined by one blank; several blanks made one. */
  LINE_JOIN("line_join"),
  /** A footnote's number taken out of the running text. */
  FOOTNOTE_MARK("footnote_mark"),
  /** A stray blank inside a word: {@code Assembl y}. */
  SPLIT_WORD("split_word"),
  /** A hyphen lost at a line's end: {@code SecretaryGeneral}. */
  LOST_HYPHEN("lost_hyphen"),
  /** A word cut at a line's end with a hyphen that does not belong to it. */
  LINE_HYPHEN("line_hyphen"),
  /** A character that no reader sees: a zero-width mark, a soft hyphen, NUL. */
  INVISIBLE("invisible");

  private final String id;

  RepairKind(String id) {
    this.id = id;
  }

  /** The name in tables. */
  public String id() {
    return id;
  }
}
