package org.resolutionanalytics.batch.source.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/**
 * Writes the elements of a document as paragraphs. An element that is not inline starts a paragraph
 * and ends one; a {@code num} starts the next one; the notes follow at the end, below a rule.
 */
final class AkomaNtosoText {
  /** The elements of running text; all others separate paragraphs. */
  private static final Set<String> INLINE =
      Set.of(
          ("a abbr affectedDocument argument b br change concept date decoration def del docAuthority"
                  + " docCommittee docDate docIntroducer docJurisdiction docNumber docProponent"
                  + " docPurpose docStage docStatus docTitle docType docketNumber embeddedText"
                  + " entity eol event extractText fillIn i img inline ins judge lawyer legislature"
                  + " location marker mmod mod mref neutralCitation noteRef object omissis opinion"
                  + " organization outcome party person placeholder process quantity quotedText"
                  + " recordedTime ref relatedDocument remark rmod role rref scene session shortTitle"
                  + " signature span sub sup term time u vote witness")
              .split(" "));

  private static final Set<String> HEADINGS =
      Set.of("heading", "subheading", "crossHeading", "longTitle");

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private final ExtractionBudget budget;
  private final ParagraphText out = new ParagraphText();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final List<String> notes = new ArrayList<>();
  private String number = "";
  private Role role = Role.TEXT;

  AkomaNtosoText(ExtractionBudget budget) {
    this.budget = budget;
    paragraphs.push(new StringBuilder());
  }

  void start(XMLStreamReader xml) {
    String name = xml.getLocalName();
    if (name.equals("authorialNote")) {
      paragraphs.push(new StringBuilder(AkomaNtosoMetadata.attribute(xml, "marker")).append(' '));
    } else if (INLINE.contains(name)) {
      // A date is a word of its own, also where no blank is before its element.
      separate(name.equals("docDate") || name.equals("br") || name.equals("eol"));
    } else {
      endParagraph();
      role = HEADINGS.contains(name) ? Role.HEADING : Role.TEXT;
    }
  }

  void end(String name) {
    if (name.equals("authorialNote")) {
      notes.add(blanked(paragraphs.pop()));
    } else if (name.equals("num")) {
      number = paragraphs.size() == 1 ? taken() : number;
    } else if (!INLINE.contains(name)) {
      endParagraph();
      role = Role.TEXT;
    }
  }

  void characters(String text) {
    budget.take(text.length());
    current().append(text);
  }

  Extraction extraction() {
    endParagraph();
    out.addNotes(notes);
    return out.extraction();
  }

  private StringBuilder current() {
    return Objects.requireNonNull(paragraphs.peek(), "a paragraph");
  }

  private void separate(boolean wanted) {
    if (wanted) {
      current().append(' ');
    }
  }

  /** In a note, paragraphs are separated by blanks alone. */
  private void endParagraph() {
    if (paragraphs.size() > 1) {
      separate(true);
      return;
    }
    String words = taken();
    if (!words.isEmpty()) {
      out.add(number, words, role == Role.HEADING);
      number = "";
    }
  }

  private String taken() {
    String words = blanked(current());
    current().setLength(0);
    return words;
  }

  private static String blanked(StringBuilder words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }
}
