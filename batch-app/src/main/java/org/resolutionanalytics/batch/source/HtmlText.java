package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * Writes elements as text: a block starts a line of its own behind a blank one, an item of an
 * ordered list starts with its number, cells of a row stand in one line.
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

  /** Puts a number before the next word, wherever it stands. */
  void startWith(String number) {
    label = number;
  }

  /**
   * Adds all that an element holds. Not recursive: depth costs no stack.
   *
   * @param isLeftOut which elements below it are passed over
   */
  void append(Element root, Predicate<Element> isLeftOut) throws IOException {
    try {
      for (Node child : root.childNodes()) {
        NodeTraversor.filter(new Writer(isLeftOut), child);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Adds a line. */
  void appendLine(String line) throws IOException {
    breakLine(1);
    append(line);
    breakLine(1);
  }

  List<SourceWarning> warnings() {
    return undecodable == 0 ? List.of() : List.of(SourceWarning.undecodable(undecodable));
  }

  /** All that follows is notes. */
  void startNotes() {
    notesStart = out.length();
  }

  /**
   * The paragraphs of the text: its lines; none if the page is laid out with line breaks, so that
   * its lines may be parts of paragraphs.
   */
  List<SourceParagraph> paragraphs() {
    if (lineBreaks * 2 > blocks) {
      return List.of();
    }
    String text = toString();
    List<SourceParagraph> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end > start) {
        Role role = start >= notesStart ? Role.NOTE : Role.TEXT;
        paragraphs.add(new SourceParagraph(new SourceSpan(start, end), role));
      }
      start = end + 1;
    }
    return paragraphs;
  }

  @Override
  public String toString() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) <= ' ') {
      end--;
    }
    return end == 0 ? "" : out.substring(0, end) + "\n";
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

  private void enter(Node node) throws IOException {
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

  /** Whether a text is a raised figure behind words; at the start of a line, it numbers a note. */
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

  void append(String text) throws IOException {
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

  /** Enters and leaves nodes in the order of the page. */
  private final class Writer implements NodeFilter {
    private final Predicate<Element> isLeftOut;

    Writer(Predicate<Element> isLeftOut) {
      this.isLeftOut = isLeftOut;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element && isLeftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      try {
        enter(node);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      leave(node);
      return FilterResult.CONTINUE;
    }
  }
}
