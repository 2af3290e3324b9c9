package org.resolutionanalytics.batch.source;

import java.util.List;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceText;

/**
 * The text of a file before it has a name.
 *
 * @param content the text; lines end with LF, pages with a form feed
 * @param encoding as in {@link SourceReading.Accepted}
 * @param warnings as there
 * @param paragraphs where the format knows them; none where the text is lines alone
 * @param printed whether the paragraphs were put together from the lines of pages
 */
record Extraction(
    String content,
    String encoding,
    List<SourceWarning> warnings,
    List<SourceParagraph> paragraphs,
    boolean printed) {

  /** Copies the lists. */
  Extraction {
    warnings = List.copyOf(warnings);
    paragraphs = List.copyOf(paragraphs);
  }

  /** A text of which no more than the lines is known. */
  static Extraction ofLines(String content, String encoding, List<SourceWarning> warnings) {
    return new Extraction(content, encoding, warnings, List.of(), false);
  }

  /** The document under a name. */
  SourceDocument document(String name) {
    SourceText text = SourceText.of(name, content);
    return paragraphs.isEmpty()
        ? new SourceDocument.Lines(text)
        : new SourceDocument.Paragraphs(text, paragraphs, printed);
  }
}
