package org.resolutionanalytics.core.text;

import java.util.List;
import java.util.Objects;

/**
 * A document as its format gives it: as paragraphs, where the format knows them (Word, HTML) or the
 * page shows them (PDF), or as lines alone (plain text).
 */
public sealed interface SourceDocument {

  /** The name and the whole text. */
  SourceText text();

  /**
   * A document of which no more than the lines is known.
   *
   * @param text the name and the whole text
   */
  record Lines(SourceText text) implements SourceDocument {

    /** Checks that the text is there. */
    public Lines {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A document whose paragraphs are known.
   *
   * @param text the name and the whole text
   * @param paragraphs its paragraphs in order, disjoint; what lies between them is blank
   * @param printed whether they were put together from the lines of a page: their words may be
   *     damaged, and only a blank line between two of them says that both are whole
   */
  record Paragraphs(SourceText text, List<SourceParagraph> paragraphs, boolean printed)
      implements SourceDocument {

    /** A document whose format marks the paragraphs. */
    public Paragraphs(SourceText text, List<SourceParagraph> paragraphs) {
      this(text, paragraphs, false);
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a paragraph overlaps the one before it or the text's end
     */
    public Paragraphs {
      Objects.requireNonNull(text, "text");
      paragraphs = List.copyOf(paragraphs);
      int end = 0;
      for (SourceParagraph paragraph : paragraphs) {
        if (paragraph.span().start() < end) {
          throw new IllegalArgumentException("paragraphs overlap at " + paragraph.span().start());
        }
        end = paragraph.span().end();
      }
      if (end > text.content().length()) {
        throw new IllegalArgumentException("a paragraph ends after the text: " + end);
      }
    }
  }
}
