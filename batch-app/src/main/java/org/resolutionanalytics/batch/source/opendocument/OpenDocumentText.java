package org.resolutionanalytics.batch.source.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.HeadingStyles;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.extract.RaisedFigures;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Writes the body of a document as paragraphs: each starts with the number that its list gives it;
 * a row of a table is a line. Notes follow at the end, below a rule. Comments, deleted and hidden
 * text are left out.
 */
final class OpenDocumentText {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

  /** The format has no other way to keep a word on one line; Word's formats have an element. */
  private static final char NO_BREAK_HYPHEN = '\u2011';

  private static final Set<String> PASSED_OVER =
      Set.of(
          "annotation",
          "forms",
          "hidden-paragraph",
          "hidden-text",
          "ruby-text",
          "sequence-decls",
          "tracked-changes");

  private final ExtractionBudget budget;
  private final ListNumbers numbers;
  private final RaisedStyles raised;
  private final ParagraphText out = new ParagraphText();
  private final List<String> notes = new ArrayList<>();
  private int noteCount;
  private String label = "";

  /** A paragraph, or a row of a table. */
  private sealed interface Block {}

  private record Paragraph(String number, String words, boolean heading) implements Block {
    String text() {
      return ParagraphText.numbered(number, words);
    }
  }

  private record Row(List<List<String>> cells) implements Block {}

  OpenDocumentText(ListStyles styles, RaisedStyles raised, ExtractionBudget budget) {
    this.budget = budget;
    this.raised = raised;
    this.numbers = new ListNumbers(styles);
  }

  /** The text below the root element of {@code content.xml}. */
  Extraction extraction(Element content) {
    noteCount = content.getElementsByTagNameNS(TEXT, "note").getLength();
    List<Block> blocks = new ArrayList<>();
    for (Node n = content.getFirstChild(); n != null; n = n.getNextSibling()) {
      if ("body".equals(n.getLocalName())) {
        blocks(n, blocks);
      }
    }
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        out.add(paragraph.number(), paragraph.words(), paragraph.heading());
      } else {
        out.addRow(((Row) block).cells());
      }
    }
    out.addNotes(notes);
    return out.extraction();
  }

  private void blocks(Node parent, List<Block> blocks) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!(n instanceof Element element) || PASSED_OVER.contains(n.getLocalName())) {
        continue;
      }
      switch (element.getLocalName()) {
        case "p", "h" -> paragraph(element, blocks);
        case "list" -> list(element, blocks);
        case "table-row" -> row(element, blocks);
        default -> blocks(element, blocks);
      }
    }
  }

  private void list(Element list, List<Block> blocks) {
    numbers.startList(list);
    for (Node n = list.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element item) {
        item(item, blocks);
      }
    }
    numbers.endList();
  }

  /** The first paragraph of an item has its number. */
  private void item(Element item, List<Block> blocks) {
    boolean numbered = item.getLocalName().equals("list-item");
    for (Node n = item.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (!(n instanceof Element element)) {
        continue;
      }
      if (element.getLocalName().equals("list")) {
        list(element, blocks);
      } else {
        label = numbered ? numbers.label(item) : "";
        numbered = false;
        paragraph(element, blocks);
      }
    }
  }

  private void row(Element row, List<Block> blocks) {
    List<List<String>> cells = new ArrayList<>();
    for (Node n = row.getFirstChild(); n != null; n = n.getNextSibling()) {
      List<Block> in = new ArrayList<>();
      blocks(n, in);
      List<String> words = new ArrayList<>();
      for (Block block : in) {
        if (block instanceof Paragraph paragraph) {
          words.add(paragraph.text());
        } else {
          ((Row) block).cells().forEach(words::addAll);
        }
      }
      if (!words.isEmpty()) {
        cells.add(words);
      }
    }
    blocks.add(new Row(cells));
  }

  private void paragraph(Element element, List<Block> blocks) {
    String number = label;
    label = "";
    StringBuilder text = new StringBuilder();
    List<Block> boxes = new ArrayList<>();
    inline(element, text, boxes);
    String words = text.toString().strip();
    budget.take(number.length() + words.length());
    if (!words.isEmpty()) {
      boolean heading =
          element.getLocalName().equals("h")
              || HeadingStyles.isHeading(element.getAttributeNS(TEXT, "style-name"));
      blocks.add(new Paragraph(number, words, heading));
    }
    blocks.addAll(boxes);
  }

  private void inline(Node parent, StringBuilder text, List<Block> boxes) {
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Text words) {
        append(words.getData(), text);
      } else if (n instanceof Element element && !PASSED_OVER.contains(n.getLocalName())) {
        switch (element.getLocalName()) {
          case "s" -> text.append(' ');
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          case "note" -> note(element);
          case "frame", "custom-shape" -> blocks(element, boxes);
          default -> {
            if (!isMark(element, text)) {
              inline(element, text, boxes);
            }
          }
        }
      }
    }
  }

  /** Whether a span is the number of a note that is cited again. */
  private boolean isMark(Element span, StringBuilder before) {
    return raised.have(span)
        && RaisedFigures.citeNotes(
            Objects.requireNonNullElse(span.getTextContent(), ""), before, noteCount);
  }

  /** Blanks and line ends of the file are one blank (ISO/IEC 26300-1, 6.1.2). */
  private static void append(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
      boolean after = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
      if (!blank || !after) {
        text.append(blank ? ' ' : c == NO_BREAK_HYPHEN ? '-' : c);
      }
    }
  }

  private void note(Element note) {
    String citation = "";
    List<Block> body = new ArrayList<>();
    for (Node n = note.getFirstChild(); n != null; n = n.getNextSibling()) {
      if ("note-citation".equals(n.getLocalName())) {
        citation = Objects.requireNonNullElse(n.getTextContent(), "").strip();
      } else {
        blocks(n, body);
      }
    }
    StringBuilder words = new StringBuilder(citation);
    for (Block block : body) {
      if (block instanceof Paragraph paragraph) {
        words.append(' ').append(paragraph.text());
      }
    }
    notes.add(words.toString());
  }
}
