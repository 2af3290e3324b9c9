package org.resolutionanalytics.batch.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a document is set: the usual size of its letters, its margins, the distance of its lines, and
 * how its pages show where a paragraph starts.
 *
 * @param ownBlanks whether the file writes its blanks as characters
 * @param bold whether most letters are bold
 * @param size the usual size in points
 * @param left where most lines inside of paragraphs start, on pages of the most frequent size
 * @param right where full lines end there
 * @param sheets the margins of the pages of each size
 * @param distance the usual distance of two lines of one paragraph
 * @param style how paragraphs are separated
 */
record PdfMeasures(
    boolean ownBlanks,
    boolean bold,
    float size,
    float left,
    float right,
    Map<Sheet, Margins> sheets,
    float distance,
    Style style) {

  /** A size of pages, upright or across, rounded: printers cut a little. */
  private record Sheet(int width, int height) {
    static Sheet of(PdfPage page) {
      return new Sheet(Math.round(page.width() / 20), Math.round(page.height() / 20));
    }
  }

  /** Where lines start and full lines end. */
  private record Margins(float left, float right) {}

  /** How a page shows that a paragraph starts. */
  enum Style {
    /** By a wider space above it. */
    SPACED,
    /** By an indented first line, without a wider space. */
    INDENTED,
    /** It does not, or there is too little text to tell. */
    UNKNOWN
  }

  /** Letters up to this share of the usual size are small print. */
  static final float SMALL = 0.95f;

  /** A space above this share of the usual distance of lines separates paragraphs. */
  static final float PARAGRAPH_SPACE = 1.25f;

  /** A line that starts this far to the right of another one, in points, is indented. */
  static final float INDENT = 12f;

  /** A line shorter than this share of a full one surely ends a paragraph. */
  private static final float SHORT = 0.6f;

  /** Lines that start farther right than this, as a share of a full line, are a column. */
  private static final float COLUMN = 0.2f;

  /** So many of ten short lines must have the sign of a new paragraph behind them. */
  private static final int NEARLY_ALL = 7;

  private static final float FULL = 0.9f;

  /** Fewer lines do not show the margins of a size of pages. */
  private static final int FEWEST_LINES = 8;

  /** Measures the pages of a document; how paragraphs are separated is not yet known. */
  static PdfMeasures of(List<PdfPage> pages) {
    TreeMap<Integer, Integer> sizes = new TreeMap<>();
    long letters = 0;
    long blanks = 0;
    long bold = 0;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        sizes.merge(Math.round(line.size() * 4), line.length(), Integer::sum);
        letters += line.length();
        blanks += line.writtenBlanks();
        bold += line.isBold() ? line.length() : 0;
      }
    }
    float size = mostFrequent(sizes) / 4f;
    float distance = distance(pages, size);
    Map<Sheet, List<PdfPage>> bySheet = new LinkedHashMap<>();
    for (PdfPage page : pages) {
      bySheet.computeIfAbsent(Sheet.of(page), key -> new ArrayList<>()).add(page);
    }
    Margins usual = new Margins(0, 0);
    int most = 0;
    Map<Sheet, Margins> sheets = new HashMap<>();
    for (Map.Entry<Sheet, List<PdfPage>> sheet : bySheet.entrySet()) {
      List<PdfPage> same = sheet.getValue();
      int lines = same.stream().mapToInt(page -> page.lines().size()).sum();
      Margins margins = new Margins(left(same, size, distance), right(same, size));
      if (lines >= FEWEST_LINES) {
        sheets.put(sheet.getKey(), margins);
      }
      if (lines > most) {
        most = lines;
        usual = margins;
      }
    }
    return new PdfMeasures(
        blanks * 20 >= letters,
        bold * 2 > letters,
        size,
        usual.left(),
        usual.right(),
        Map.copyOf(sheets),
        distance,
        Style.UNKNOWN);
  }

  /** With the style that the text of the pages shows, their notes, heads and feet left out. */
  PdfMeasures withStyleOf(List<PdfPage> pages) {
    return new PdfMeasures(ownBlanks, bold, size, left, right, sheets, distance, style(pages));
  }

  /** With the margins of the pages that are as large as this one. */
  PdfMeasures on(PdfPage page) {
    Margins margins = sheets.getOrDefault(Sheet.of(page), new Margins(left, right));
    return new PdfMeasures(
        ownBlanks, bold, size, margins.left(), margins.right(), sheets, distance, style);
  }

  /** Whether a line is in small print. */
  boolean isSmall(PdfLine line) {
    return line.size() <= SMALL * size;
  }

  /** Whether more than the space of two lines of a paragraph is between two lines. */
  boolean isSpaceBetween(PdfLine line, PdfLine next) {
    float larger = Math.max(1, Math.max(line.size(), next.size()) / size);
    return Math.abs(next.y() - line.y()) > PARAGRAPH_SPACE * distance * larger;
  }

  /** Whether a line ends early: the next line's first word would have fitted. */
  boolean endsEarly(PdfLine line, PdfLine next) {
    return line.end() + 0.75f * size + next.firstWordWidth() < right;
  }

  /** Where most lines start that have no space above them. */
  private static float left(List<PdfPage> pages, float size, float distance) {
    TreeMap<Integer, Integer> lefts = new TreeMap<>();
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        PdfLine line = page.lines().get(i);
        float above = line.y() - page.lines().get(i - 1).y();
        if (line.size() > SMALL * size && above > 0 && above < PARAGRAPH_SPACE * distance) {
          lefts.merge(Math.round(line.x()), 1, Integer::sum);
        }
      }
    }
    return mostFrequent(lefts);
  }

  /** The place that nine of ten usual lines end before: the rest has marks or dashes outside. */
  private static float right(List<PdfPage> pages, float size) {
    List<Float> ends = new ArrayList<>();
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        if (line.size() > SMALL * size) {
          ends.add(line.end());
        }
      }
    }
    Collections.sort(ends);
    return ends.isEmpty() ? 0 : ends.get((int) ((ends.size() - 1) * FULL));
  }

  /**
   * The distance of two lines of one paragraph: a low one among those that occur, since most lines
   * of a text of one-line paragraphs are separated by more.
   */
  private static float distance(List<PdfPage> pages, float size) {
    List<Float> distances = new ArrayList<>();
    for (PdfPage page : pages) {
      for (int i = 1; i < page.lines().size(); i++) {
        PdfLine line = page.lines().get(i);
        float distance = line.y() - page.lines().get(i - 1).y();
        if (line.size() > SMALL * size && distance > 0.9f * size && distance < 3 * size) {
          distances.add(distance);
        }
      }
    }
    Collections.sort(distances);
    return distances.isEmpty() ? size : distances.get(distances.size() / 10);
  }

  /** What stands behind short lines of the text says how a document separates paragraphs. */
  private Style style(List<PdfPage> pages) {
    int all = 0;
    int spaced = 0;
    int indented = 0;
    for (PdfPage page : pages) {
      PdfMeasures here = on(page);
      List<PdfLine> lines = page.lines();
      for (int i = 1; i < lines.size(); i++) {
        PdfLine line = lines.get(i - 1);
        PdfLine next = lines.get(i);
        boolean text = here.isText(line) && here.isText(next) && next.y() > line.y();
        if (text && line.end() < here.left + SHORT * (here.right - here.left)) {
          boolean space = isSpaceBetween(line, next);
          all++;
          spaced += space ? 1 : 0;
          indented += space || next.x() > here.left + INDENT ? 1 : 0;
        }
      }
    }
    if (all == 0 || indented * 10 < all * NEARLY_ALL) {
      return Style.UNKNOWN;
    }
    return spaced * 10 >= all * NEARLY_ALL ? Style.SPACED : Style.INDENTED;
  }

  private boolean isText(PdfLine line) {
    return !isSmall(line) && line.x() > left - INDENT && line.x() < left + COLUMN * (right - left);
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
