package org.resolutionanalytics.batch.source.pdf;

import java.io.IOException;
import java.util.List;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/** Pages that a test sets, and the text that is read off them. */
abstract class PrintedPages {
  static final String FULL = "The keepers of the harbour lights are to keep watch at night, in";

  final SetPages pages = new SetPages();

  List<String> words(Role role) throws IOException {
    Extraction extraction = pages.extraction();
    return extraction.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == role)
        .map(paragraph -> words(extraction, paragraph))
        .filter(words -> !words.startsWith("____") && !words.startsWith("Whereas"))
        .toList();
  }

  static String words(Extraction extraction, SourceParagraph paragraph) {
    return extraction
        .content()
        .substring(paragraph.span().start(), paragraph.span().end())
        .replaceAll("[\\n\\f]", " ");
  }
}
