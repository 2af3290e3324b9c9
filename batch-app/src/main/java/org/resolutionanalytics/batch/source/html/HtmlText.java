package org.resolutionanalytics.batch.source.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;
import org.resolutionanalytics.batch.source.extract.RaisedFigures;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * Writes elements as text: a block starts a line of its own after a blank one, an item of an
 * ordered list starts with its number, the cells of a row are in one line.
 */
final class HtmlText {
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "br", "caption");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> VERBATIM = Set.of("pre", "listing", "xmp", "plaintext");

  private static final Pattern FIGURES = Pattern.compile("[\\d,\\s\u00a0]*");

  private final ExtractionBudget budget;
  private final Map<Element, Long> listNumbers = new HashMap<>();
  private final StringBuilder out = new StringBuilder();
  private String label = "";
  private int newLines = 2;
  private boolean blank;
  private int verbatim;
  private int undecodable;
  private int blocks;
  private int lineBreaks;
  private int notesStart = Integer.MAX_VALUE;

  HtmlText(ExtractionBudget budget) {
    this.budget = budget;
  }

  /** Puts a number before the next word, wherever that is. */
  void startWith(String number) {
    label = number;
  }

  /** Adds what an element holds, except elements left out. Not recursive: depth costs no stack. */
  void append(Element root, Predicate<Element> isLeftOut) {
    NodeFilter writer =
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof Element element && isLeftOut.test(element)) {
              return FilterResult.SKIP_ENTIRELY;
            }
            enter(node);
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            leave(node);
            return FilterResult.CONTINUE;
          }
        };
    root.childNodes().forEach(child -> NodeTraversor.filter(writer, child));
  }

  void appendLine(String line) {
    breakLine(1);
    append(line);
    breakLine(1);
  }

  /** All that follows is notes. */
  void startNotes() {
    notesStart = out.length();
  }

  /**
   * What was collected. Its lines are the paragraphs, unless the page is laid out with line breaks:
   * then they may be parts of paragraphs.
   */
  Extraction extraction() {
    String text = out.toString().trim();
    String content = text.isEmpty() ? "" : text + "\n";
    if (lineBreaks * 2 > blocks) {
      return Extraction.ofLines(content, undecodable);
    }
    List<SourceParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < content.length()) {
      int end = content.indexOf('\n', start);
      if (end > start) {
        Role role = start >= notesStart ? Role.NOTE : Role.TEXT;
        paragraphs.add(new SourceParagraph(new SourceSpan(start, end), role));
      }
      start = end + 1;
    }
    return new Extraction(content, paragraphs, false, undecodable);
  }

  private void startWord() {
    if (blank && newLines == 0) {
      out.append(' ');
    }
    if (!label.isEmpty()) {
      out.append(label).append(' ');
      label = "";
    }
    blank = false;
    newLines = 0;
  }

  private void enter(Node node) {
    budget.requireTime();
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      append(isRaisedFigure(text) ? RaisedFigures.raised(words) : words);
    } else if (node instanceof Element element) {
      breakBefore(element);
      verbatim += VERBATIM.contains(element.normalName()) ? 1 : 0;
      if (element.normalName().equals("li")) {
        startWith(ListLabel.of(element, listNumbers));
      }
    }
  }

  private void leave(Node node) {
    if (node instanceof Element element) {
      verbatim -= VERBATIM.contains(element.normalName()) ? 1 : 0;
      breakBefore(element);
    }
  }

  /** Whether a text is a raised figure after words; at the start of a line, it numbers a note. */
  private boolean isRaisedFigure(TextNode text) {
    if (newLines > 0 || !FIGURES.matcher(text.getWholeText()).matches()) {
      return false;
    }
    Element parent = text.parent();
    return parent != null && parent.closest("sup") != null;
  }

  private void breakBefore(Element element) {
    String name = element.normalName();
    if (CELLS.contains(name)) {
      blank = true;
    } else if (LINES.contains(name)) {
      lineBreaks += name.equals("br") && newLines == 0 ? 1 : 0;
      breakLine(1);
    } else if (element.isBlock()) {
      blocks += newLines == 0 ? 1 : 0;
      breakLine(2);
    }
  }

  private void breakLine(int wanted) {
    blank = false;
    while (newLines < wanted) {
      out.append('\n');
      newLines++;
    }
  }

  void append(String text) {
    budget.take(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && verbatim > 0) {
        lineBreaks++;
        breakLine(newLines + 1);
      } else if (c <= ' ' || c == '\u00A0') {
        blank = true;
      } else {
        startWord();
        undecodable += c == '\uFFFD' ? 1 : 0;
        out.append(c);
      }
    }
  }
}
