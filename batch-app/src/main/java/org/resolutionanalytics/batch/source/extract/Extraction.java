package org.resolutionanalytics.batch.source.extract;

import java.util.List;
import org.resolutionanalytics.core.resolution.StatedMetadata;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceText;

/**
 * The text of a file before it has a name.
 *
 * @param content the text; lines end with LF, pages with a form feed
 * @param paragraphs where the format knows them; none where the text is lines alone
 * @param printed whether the paragraphs were put together from the lines of pages
 * @param undecodable how many characters could not be decoded and are U+FFFD in the text
 * @param stated what the file says of its document outside the text
 */
public record Extraction(
    String content,
    List<SourceParagraph> paragraphs,
    boolean printed,
    int undecodable,
    StatedMetadata stated) {

  public Extraction {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A text of a file that says nothing of it elsewhere. */
  public Extraction(
      String content, List<SourceParagraph> paragraphs, boolean printed, int undecodable) {
    this(content, paragraphs, printed, undecodable, StatedMetadata.NONE);
  }

  /** The same text, of which the file states more. */
  public Extraction withStated(StatedMetadata more) {
    return new Extraction(content, paragraphs, printed, undecodable, more);
  }

  /** A text of which no more than the lines is known. */
  public static Extraction ofLines(String content, int undecodable) {
    return new Extraction(content, List.of(), false, undecodable);
  }

  /** The document under a name. */
  public SourceDocument document(String name) {
    SourceText text = SourceText.of(name, content);
    return paragraphs.isEmpty()
        ? new SourceDocument.Lines(text)
        : new SourceDocument.Paragraphs(text, paragraphs, printed);
  }
}
