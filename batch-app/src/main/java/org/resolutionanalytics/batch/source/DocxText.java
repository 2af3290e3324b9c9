package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a Word document's body as text: a paragraph a line, parted by blank lines; the numbers
 * that Word draws before paragraphs stand before them; a row of a table is a line. Footnotes and
 * endnotes follow below a rule; the references to them leave no trace in the text. Headers,
 * footers, comments, hidden and deleted text are left out.
 *
 * <p>The elements are those of ISO/IEC 29500-1, chapter 17.
 */
final class DocxText {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "pPr",
          "rPr",
          "tblPr",
          "trPr",
          "tcPr",
          "sectPr",
          "sdtPr",
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "delInstrText",
          "Fallback",
          "rt",
          "tblGrid");

  private final XWPFDocument document;
  private final ExtractionBudget budget;
  private final DocxNumbering numbering;
  private final Map<String, Element> notes = new HashMap<>();
  private final Map<String, Integer> cited = new LinkedHashMap<>();
  private final List<String> textBoxes = new ArrayList<>();

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

  String text() throws IOException {
    List<String> lines = new ArrayList<>();
    blocks(document.getDocument().getBody().getDomNode(), lines);
    StringBuilder out = new StringBuilder();
    for (String line : lines) {
      out.append(line).append("\n\n");
    }
    if (!cited.isEmpty()) {
      out.append("_______________\n");
    }
    for (Map.Entry<String, Integer> note : cited.entrySet()) {
      List<String> words = new ArrayList<>();
      blocks(Objects.requireNonNull(notes.get(note.getKey()), "a kept note"), words);
      out.append(note.getValue()).append(' ').append(String.join(" ", words)).append('\n');
    }
    return out.toString();
  }

  /** The paragraphs and tables below a node, in order. */
  private void blocks(Node parent, List<String> lines) throws IOException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = Objects.requireNonNullElse(node.getLocalName(), "");
      if (name.equals("p")) {
        paragraph(node, lines);
      } else if (name.equals("tr")) {
        row(node, lines);
      } else if (!PASSED_OVER.contains(name)) {
        blocks(node, lines);
      }
    }
  }

  private void row(Node row, List<String> lines) throws IOException {
    List<List<String>> cells = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      List<String> cell = new ArrayList<>();
      if (!PASSED_OVER.contains(Objects.requireNonNullElse(node.getLocalName(), ""))) {
        blocks(node, cell);
      }
      if (!cell.isEmpty()) {
        cells.add(cell);
      }
    }
    if (cells.stream().allMatch(cell -> cell.size() == 1)) {
      List<String> inOneLine = cells.stream().map(cell -> cell.get(0)).toList();
      if (!inOneLine.isEmpty()) {
        lines.add(String.join("\t", inOneLine));
      }
    } else {
      cells.forEach(lines::addAll);
    }
  }

  private void paragraph(Node paragraph, List<String> lines) throws IOException {
    String label = numbering.labelOf(paragraph);
    StringBuilder text = new StringBuilder();
    inline(paragraph, text);
    String stripped = text.toString().strip();
    budget.take(label.length() + stripped.length());
    if (!stripped.isEmpty()) {
      lines.add(label.isEmpty() ? stripped : label + " " + stripped);
    }
    lines.addAll(textBoxes);
    textBoxes.clear();
  }

  private void inline(Node parent, StringBuilder text) throws IOException {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      String name = Objects.requireNonNullElse(node.getLocalName(), "");
      switch (name) {
        case "t" -> append(node, text);
        case "tab", "ptab" -> text.append('\t');
        case "br", "cr" -> text.append('\n');
        case "noBreakHyphen" -> text.append('-');
        case "footnoteReference" -> cite("footnote", node);
        case "endnoteReference" -> cite("endnote", node);
        case "txbxContent" -> blocks(node, textBoxes);
        default -> {
          if (!PASSED_OVER.contains(name) && !isHidden(node)) {
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

  private static boolean isHidden(Node run) {
    Node properties = child(run, "rPr");
    Node vanish = properties == null ? null : child(properties, "vanish");
    return vanish != null && !Set.of("0", "false", "off").contains(attribute(vanish, "val"));
  }

  /** The first child of a name, or null. */
  static @Nullable Node child(Node parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (name.equals(node.getLocalName())) {
        return node;
      }
    }
    return null;
  }

  /** An attribute's value by its local name, or an empty string. */
  static String attribute(Node node, String name) {
    var attributes = node.getAttributes();
    for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
      if (name.equals(attributes.item(i).getLocalName())) {
        return Objects.requireNonNullElse(attributes.item(i).getNodeValue(), "");
      }
    }
    return "";
  }
}
