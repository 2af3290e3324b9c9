package org.resolutionanalytics.batch.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a document is set: the usual size of its letters, its margins, the distance of its lines, and
 * how its pages show where a paragraph starts.
 *
 * @param ownBlanks whether the file writes its blanks as characters
 * @param size the usual size in points
 * @param margins those of the pages of the most frequent size, or of one page
 * @param style how paragraphs are separated
 */
record PdfMeasures(
    boolean ownBlanks,
    boolean bold,
    float size,
    Margins margins,
    Map<Sheet, Margins> sheets,
    float distance,
    Style style) {

  /** A size of pages, upright or across, rounded: printers cut a little. */
  private record Sheet(int width, int height) {
    static Sheet of(PdfPage page) {
      return new Sheet(Math.round(page.width() / 20), Math.round(page.height() / 20));
    }
  }

  /**
   * Margins.
   *
   * @param left where most lines start that have no space above them
   * @param right where nine of ten usual lines end before: the rest has marks or dashes outside
   */
  private record Margins(float left, float right) {
    static Margins of(List<PdfPage> pages, float size, float distance) {
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
      List<Float> ends =
          lines(pages)
              .filter(line -> line.size() > SMALL * size)
              .map(PdfLine::end)
              .sorted()
              .toList();
      float right = ends.isEmpty() ? 0 : ends.get((int) ((ends.size() - 1) * FULL));
      return new Margins(mostFrequent(lefts), right);
    }
  }

  /** How a page shows that a paragraph starts. */
  enum Style {
    /** By a wider space above it. */
    SPACED,
    /** By an indented first line, without a wider space. */
    INDENTED,
    /** It does not, or there is too little text to decide. */
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

  /** Of ten short lines, this many must have the sign of a new paragraph after them. */
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
    for (PdfLine line : lines(pages).toList()) {
      sizes.merge(Math.round(line.size() * 4), line.length(), Integer::sum);
      letters += line.length();
      blanks += line.writtenBlanks();
      bold += line.isBold() ? line.length() : 0;
    }
    float size = mostFrequent(sizes) / 4f;
    float distance = distance(pages, size);
    Map<Sheet, List<PdfPage>> bySheet =
        pages.stream()
            .collect(Collectors.groupingBy(Sheet::of, LinkedHashMap::new, Collectors.toList()));
    Margins usual =
        bySheet.values().stream()
            .max(Comparator.comparingLong(same -> lines(same).count()))
            .map(same -> Margins.of(same, size, distance))
            .orElse(new Margins(0, 0));
    Map<Sheet, Margins> sheets = new HashMap<>();
    bySheet.forEach(
        (sheet, same) -> {
          if (lines(same).count() >= FEWEST_LINES) {
            sheets.put(sheet, Margins.of(same, size, distance));
          }
        });
    return new PdfMeasures(
        blanks * 20 >= letters, bold * 2 > letters, size, usual, sheets, distance, Style.UNKNOWN);
  }

  /** With the style that the text of the pages shows, their notes, heads and feet left out. */
  PdfMeasures withStyleOf(List<PdfPage> pages) {
    return new PdfMeasures(ownBlanks, bold, size, margins, sheets, distance, style(pages));
  }

  /** With the margins of the pages that are as large as this one. */
  PdfMeasures on(PdfPage page) {
    Margins here = sheets.getOrDefault(Sheet.of(page), margins);
    return new PdfMeasures(ownBlanks, bold, size, here, sheets, distance, style);
  }

  /** Where most lines inside of paragraphs start. */
  float left() {
    return margins.left();
  }

  /** Where full lines end. */
  float right() {
    return margins.right();
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
    return line.end() + 0.75f * size + next.firstWordWidth() < right();
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

  /** What follows short lines of the text shows how a document separates paragraphs. */
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
        if (text && line.end() < here.left() + SHORT * (here.right() - here.left())) {
          boolean space = isSpaceBetween(line, next);
          all++;
          spaced += space ? 1 : 0;
          indented += space || next.x() > here.left() + INDENT ? 1 : 0;
        }
      }
    }
    if (all == 0 || indented * 10 < all * NEARLY_ALL) {
      return Style.UNKNOWN;
    }
    return spaced * 10 >= all * NEARLY_ALL ? Style.SPACED : Style.INDENTED;
  }

  private boolean isText(PdfLine line) {
    return !isSmall(line)
        && line.x() > left() - INDENT
        && line.x() < left() + COLUMN * (right() - left());
  }

  private static Stream<PdfLine> lines(List<PdfPage> pages) {
    return pages.stream().flatMap(page -> page.lines().stream());
  }

  /** The lowest of the most frequent values; 0 if there is none. */
  private static int mostFrequent(SortedMap<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
