package org.resolutionanalytics.batch.source.wordperfect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.wordperfect.WordPerfectParser;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of a WordPerfect document. Its classes, and Tika's, are loaded with the first such file.
 */
public final class WordPerfectExtractor {

  /** The library takes a closing quotation mark (character 28 of set 4) for a mark on a letter. */
  private static final Pattern COMMA_ABOVE = Pattern.compile("\u0313");

  private WordPerfectExtractor() {}

  /** Reads a file; throws if the library cannot. */
  public static Extraction extract(byte[] bytes, ExtractionBudget budget)
      throws IOException, SAXException, TikaException {
    Paragraphs paragraphs = new Paragraphs(budget);
    WordPerfectParser parser = new WordPerfectParser();
    parser.setIncludeDeletedContent(false);
    try {
      parser.parse(new ByteArrayInputStream(bytes), paragraphs, new Metadata(), new ParseContext());
    } catch (EncryptedDocumentException e) {
      throw RejectionReason.ENCRYPTED.because(
          "The WordPerfect file is protected by a password; save it without one.");
    }
    return paragraphs.extraction();
  }

  /** Collects the paragraphs of the library's XHTML. */
  private static final class Paragraphs extends DefaultHandler {
    private final ExtractionBudget budget;
    private final ParagraphText out = new ParagraphText();
    private final StringBuilder words = new StringBuilder();

    Paragraphs(ExtractionBudget budget) {
      this.budget = budget;
    }

    @Override
    public void characters(char[] letters, int start, int length) {
      budget.take(length);
      words.append(letters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] letters, int start, int length) {
      characters(letters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
      if (localName.equals("p")) {
        end();
      } else if (localName.equals("title")) {
        words.setLength(0);
      }
    }

    private void end() {
      String paragraph = COMMA_ABOVE.matcher(words).replaceAll("’").strip();
      words.setLength(0);
      if (!paragraph.isEmpty()) {
        out.add(paragraph, Role.TEXT);
      }
    }

    Extraction extraction() {
      end();
      return out.extraction();
    }
  }
}
