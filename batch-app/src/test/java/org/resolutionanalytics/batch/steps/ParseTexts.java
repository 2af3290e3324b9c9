package org.resolutionanalytics.batch.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.resolutionanalytics.core.citation.CitationFinder;
import org.resolutionanalytics.core.parse.ParseResult;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/** Parses a text by its lines, and with each line as a paragraph of a file or of a printed page. */
public final class ParseTexts implements Consumer<String> {

  private final ResolutionParser parser = new ResolutionParser(Rules.shipped());
  private final CitationFinder citations = new CitationFinder(Rules.shipped());

  @Override
  public void accept(String content) {
    SourceText text = SourceText.of("A_RES_60_1", content);
    List<SourceParagraph> paragraphs = paragraphs(content);
    read(parser.parse(text));
    read(parser.parse(new SourceDocument.Paragraphs(text, paragraphs, false)));
    read(parser.parse(new SourceDocument.Paragraphs(text, paragraphs, true)));
  }

  private void read(ParseResult parsed) {
    parsed.remarks();
    parsed.corrections();
    parsed.resolution().ifPresent(citations::find);
  }

  private static List<SourceParagraph> paragraphs(String content) {
    List<SourceParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : content.split("\n", -1)) {
      if (!line.isEmpty()) {
        paragraphs.add(
            new SourceParagraph(
                new SourceSpan(start, start + line.length()), SourceParagraph.Role.TEXT));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }
}
