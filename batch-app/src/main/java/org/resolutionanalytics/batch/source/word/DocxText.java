package org.resolutionanalytics.batch.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.HeadingStyles;
import org.resolutionanalytics.batch.source.extract.ParagraphText;
import org.resolutionanalytics.batch.source.extract.RaisedFigures;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a Word document's body as text: one line per paragraph, separated by blank lines; each
 * starts with the number that Word draws before it; a row of a table is a line. Footnotes and
 * endnotes follow below a rule; the references to them leave no trace in the text. Headers,
 * footers, comments, hidden and deleted text are left out.
 *
 * <p>The elements are those of ISO/IEC 29500-1, chapter 17.
 */
final class DocxText {

  /** Elements of properties, of deleted or moved text, of fields and of alternatives. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "(p|r|tbl|tr|tc|sect|sdt)Pr|tblGrid|del|delText|moveFrom|(del)?[iI]nstrText|Fallback|rt");

  private final XWPFDocument document;
  private final ExtractionBudget budget;
  private final DocxNumbering numbering;
  private final Map<String, Element> notes = new HashMap<>();
  private final Map<String, Integer> cited = new LinkedHashMap<>();
  private final List<Block> textBoxes = new ArrayList<>();

  private final ParagraphText out = new ParagraphText();

  /** A paragraph, or a row of a table. */
  private record Block(String text, Role role) {}

  DocxText(XWPFDocument document, ExtractionBudget budget) {
    this.document = document;
    this.budget = budget;
    this.numbering = new DocxNumbering(document);
    document.getFootnotes().forEach(note -> keep("footnote", note));
    document.getEndnotes().forEach(note -> keep("endnote", note));
  }

  private void keep(String kind, XWPFAbstractFootnoteEndnote note) {
    notes.put(kind + note.getId(), (Element) note.getCTFtnEdn().getDomNode());
  }

  /** The text with its paragraphs and notes. */
  Extraction extraction() {
    List<Block> blocks = new ArrayList<>();
    blocks(document.getDocument().getBody().getDomNode(), blocks);
    blocks.forEach(block -> out.add(block.text(), block.role()));
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Integer> note : cited.entrySet()) {
      List<Block> words = new ArrayList<>();
      blocks(Objects.requireNonNull(notes.get(note.getKey()), "a kept note"), words);
      String text = String.join(" ", words.stream().map(Block::text).toList());
      found.add(note.getValue() + " " + text);
    }
    out.addNotes(found);
    return out.extraction();
  }

  /** The paragraphs and tables below a node, in order. */
  private void blocks(Node parent, List<Block> lines) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = nameOf(node);
      if (name.equals("p")) {
        paragraph(node, lines);
      } else if (name.equals("tr")) {
        row(node, lines);
      } else if (!isPassedOver(node)) {
        blocks(node, lines);
      }
    }
  }

  private void row(Node row, List<Block> lines) {
    List<List<Block>> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      List<Block> cell = new ArrayList<>();
      if (!isPassedOver(node)) {
        blocks(node, cell);
      }
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
    }
    if (cells.stream().allMatch(cell -> cell.size() == 1)) {
      List<String> inOneLine = cells.stream().map(cell -> cell.get(0).text()).toList();
      if (!inOneLine.isEmpty()) {
        lines.add(new Block(String.join("\t", inOneLine), Role.TEXT));
      }
    } else {
      cells.forEach(lines::addAll);
    }
  }

  private void paragraph(Node paragraph, List<Block> lines) {
    String label = numbering.labelOf(paragraph);
    StringBuilder text = new StringBuilder();
    inline(paragraph, text);
    String stripped = text.toString().strip();
    budget.take(label.length() + stripped.length());
    if (!stripped.isEmpty()) {
      String words = label.isEmpty() ? stripped : label + " " + stripped;
      lines.add(new Block(words, label.isEmpty() ? roleOf(paragraph) : Role.TEXT));
    }
    lines.addAll(textBoxes);
    textBoxes.clear();
  }

  private static Role roleOf(Node paragraph) {
    String style = attribute(child(paragraph, "pPr", "pStyle"), "val");
    return HeadingStyles.isHeading(style) ? Role.HEADING : Role.TEXT;
  }

  private void inline(Node parent, StringBuilder text) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      switch (nameOf(node)) {
        case "t" -> append(node, text);
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "footnoteReference" -> cite("footnote", node);
        case "endnoteReference" -> cite("endnote", node);
        case "txbxContent" -> blocks(node, textBoxes);
        default -> {
          if (!isPassedOver(node) && !isHidden(node) && !isMark(node, text)) {
            inline(node, text);
          }
        }
      }
    }
  }

  private static void append(Node node, StringBuilder text) {
    String space = Objects.requireNonNullElse(node.getNamespaceURI(), "");
    // Drawings have a "t" of their own: labels of diagrams, not running text.
    if (space.contains("wordprocessingml") || space.endsWith("/math")) {
      for (Node part = node.getFirstChild(); part != null; part = part.getNextSibling()) {
        text.append(Objects.requireNonNullElse(part.getNodeValue(), ""));
      }
    }
  }

  private void cite(String kind, Node reference) {
    String key = kind + attribute(reference, "id");
    if (notes.containsKey(key)) {
      cited.putIfAbsent(key, cited.size() + 1);
    }
  }

  /** Whether a run is the number of a note that is cited again. */
  private boolean isMark(Node run, StringBuilder before) {
    if (!attribute(child(run, "rPr", "vertAlign"), "val").equals("superscript")) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    for (Node node = run.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (nameOf(node).equals("t")) {
        append(node, words);
      }
    }
    return RaisedFigures.citeNotes(words, before, notes.size());
  }

  private static boolean isHidden(Node run) {
    Node vanish = child(run, "rPr", "vanish");
    return vanish != null && !Set.of("0", "false", "off").contains(attribute(vanish, "val"));
  }

  private static boolean isPassedOver(Node node) {
    return PASSED_OVER.matcher(nameOf(node)).matches();
  }

  private static String nameOf(Node node) {
    return Objects.requireNonNullElse(node.getLocalName(), "");
  }

  /** What the first children of these names lead to, each below the one before; or null. */
  static @Nullable Node child(@Nullable Node parent, String... names) {
    @Nullable Node at = parent;
    for (String name : names) {
      at = at == null ? null : at.getFirstChild();
      while (at != null && !nameOf(at).equals(name)) {
        at = at.getNextSibling();
      }
    }
    return at;
  }

  /** An attribute's value by its local name, or an empty string. */
  static String attribute(@Nullable Node node, String name) {
    NamedNodeMap attributes = node == null ? null : node.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return Objects.requireNonNullElse(attributes.item(i).getNodeValue(), "");
      }
    }
    return "";
  }
}
