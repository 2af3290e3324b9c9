package org.resolutionanalytics.core.text;

import java.util.Objects;

/**
 * A paragraph that a document's format marks as one. Its number, if the format draws one, is a part
 * of its text.
 *
 * @param span where it is in the text
 * @param role what the format says that it is
 */
public record SourceParagraph(SourceSpan span, Role role) {

  /** What a format knows of a paragraph. */
  public enum Role {
    /** Running text, numbered or not. */
    TEXT,
    /** A title or heading. */
    HEADING,
    /** A footnote or endnote; it starts with its number. */
    NOTE,
    /** A row of a table whose last column is a figure. */
    ROW
  }

  /** Checks that both are there. */
  public SourceParagraph {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
  }
}
