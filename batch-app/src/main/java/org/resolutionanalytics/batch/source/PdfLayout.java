package org.resolutionanalytics.batch.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * From the lines of pages to a text: a line of the page is a line of the text; a page ends with a
 * form feed, where a sentence may go on; a blank line stands where the page has a wider space, as
 * between paragraphs. Running headers and footers are left out. Footnotes follow after the last
 * page, below a rule, and their marks are taken out of the text.
 */
final class PdfLayout {
  /** A footnote's letters, as a share of the usual size, are at most this. */
  private static final float FOOTNOTE_SIZE = 0.95f;

  /** A space above this share of the usual distance of lines parts paragraphs. */
  private static final float PARAGRAPH_SPACE = 1.25f;

  /** A line that starts this far to the right of the usual left edge, in points, is indented. */
  private static final float INDENT = 12f;

  private static final int LEAST_RULE = 5;
  private static final String RULE = "_______________";

  private final List<PdfPage> pages;
  private final boolean ownBlanks;
  private final float usualSize;
  private final float usualLeft;
  private final float usualDistance;
  private final Set<String> marks = new HashSet<>();
  private final List<PdfLine> footnotes = new ArrayList<>();

  PdfLayout(List<PdfPage> pages) {
    this.pages = List.copyOf(pages);
    TreeMap<Integer, Integer> sizes = new TreeMap<>();
    TreeMap<Integer, Integer> lefts = new TreeMap<>();
    long letters = 0;
    long blanks = 0;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        sizes.merge(Math.round(line.size() * 4), line.length(), Integer::sum);
        lefts.merge(Math.round(line.x()), 1, Integer::sum);
        letters += line.length();
        blanks += line.writtenBlanks();
      }
    }
    this.ownBlanks = blanks * 20 >= letters;
    this.usualSize = mostFrequent(sizes) / 4f;
    this.usualLeft = mostFrequent(lefts);
    this.usualDistance = usualDistance();
  }

  /** The whole text. */
  String text() {
    PdfFurniture furniture = new PdfFurniture(pages, usualSize);
    List<List<PdfLine>> bodies = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      bodies.add(withoutFootnotes(furniture.without(pages.get(i), i == 0)));
    }
    StringBuilder out = new StringBuilder();
    for (List<PdfLine> body : bodies) {
      append(out, body);
    }
    if (!footnotes.isEmpty()) {
      endLine(out, '\n');
      out.append(RULE).append('\n');
      footnotes.forEach(line -> out.append(line.text(ownBlanks)).append('\n'));
    }
    return out.toString();
  }

  private void append(StringBuilder out, List<PdfLine> body) {
    float last = Float.NaN;
    for (PdfLine line : body) {
      boolean pageStart = Float.isNaN(last);
      boolean apart =
          pageStart
              ? out.length() > 0 && line.x() > usualLeft + INDENT
              : Math.abs(line.y() - last) > PARAGRAPH_SPACE * usualDistance;
      if (apart) {
        out.append('\n');
      }
      out.append(line.text(ownBlanks, marks::contains)).append('\n');
      last = line.y();
    }
    endLine(out, '\f');
  }

  /** A page's last line ends with the form feed alone: no blank line where a sentence goes on. */
  private static void endLine(StringBuilder out, char end) {
    int length = out.length();
    if (length > 0 && (out.charAt(length - 1) == '\n' || out.charAt(length - 1) == '\f')) {
      out.setCharAt(length - 1, end);
    }
  }

  /** Takes the footnotes off a page: all below its rule, or small print that starts with a mark. */
  private List<PdfLine> withoutFootnotes(List<PdfLine> lines) {
    float ruleAt = Float.MAX_VALUE;
    float textEnd = 0;
    for (PdfLine line : lines) {
      if (isRule(line)) {
        ruleAt = Math.min(ruleAt, line.y());
      } else if (line.size() > FOOTNOTE_SIZE * usualSize) {
        textEnd = Math.max(textEnd, line.y());
      }
    }
    List<PdfLine> text = new ArrayList<>();
    boolean inFootnotes = false;
    for (PdfLine line : lines) {
      boolean below = line.y() > textEnd && line.size() <= FOOTNOTE_SIZE * usualSize;
      inFootnotes = below && (inFootnotes || line.y() > ruleAt || !line.leadingMark().isEmpty());
      if (inFootnotes) {
        footnotes.add(line);
        addMark(line.leadingMark());
      } else if (!(isRule(line) && line.y() > textEnd)) {
        text.add(line);
      }
    }
    return text;
  }

  private void addMark(String mark) {
    if (!mark.isEmpty()) {
      marks.add(mark);
    }
  }

  private boolean isRule(PdfLine line) {
    String text = line.text(true);
    return text.length() >= LEAST_RULE && text.chars().allMatch(c -> c == '_');
  }

  /**
   * The distance of two lines of one paragraph: a low one among those that occur, since most lines
   * of a text of one-line paragraphs are parted by more.
   */
  private float usualDistance() {
    List<Float> distances = new ArrayList<>();
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        PdfLine line = page.lines().get(i);
        float distance = line.y() - page.lines().get(i - 1).y();
        boolean usual = line.size() > FOOTNOTE_SIZE * usualSize;
        if (usual && distance > 0.9f * usualSize && distance < 3 * usualSize) {
          distances.add(distance);
        }
      }
    }
    Collections.sort(distances);
    return distances.isEmpty() ? usualSize : distances.get(distances.size() / 10);
  }

  private static int mostFrequent(SortedMap<Integer, Integer> counts) {
    int best = 0;
    int most = -1;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
