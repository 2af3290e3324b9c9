package org.resolutionanalytics.batch.source.pdf;

import java.util.regex.Pattern;

/** Decides whether two consecutive lines belong to one paragraph. */
record PdfBreaks(PdfMeasures measures) {
  /** "1.", "(a)", "iv.", "•": what a paragraph of a list starts with. */
  private static final Pattern LIST_MARK =
      Pattern.compile("(\\(?(\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[•–—]) .*");

  /** A size that differs by more is another kind of text. */
  private static final float SAME_SIZE = 1.15f;

  /** The space that stays free after a heading, as a share of the size. */
  private static final float HEADING_ROOM = 6f;

  /** What separates two lines. */
  enum Break {
    /** Nothing: the paragraph goes on. */
    NONE,
    /** The end of a line that is not full; the page does not show whether the paragraph goes on. */
    LINE,
    /** The end of a paragraph. */
    PARAGRAPH
  }

  /** What separates two lines of a page. */
  Break onPage(PdfLine line, PdfLine next) {
    if (next.y() < line.y() - measures.size()) {
      return overPage(line, next, next.x(), measures);
    }
    boolean early = measures.endsEarly(line, next);
    boolean otherKind = isOtherKind(line, next) && (early || stops(line));
    if (measures.isSpaceBetween(line, next) || otherKind || isIndented(line, next, early)) {
      return Break.PARAGRAPH;
    }
    boolean beside = next.y() < line.y() + measures.size() / 2;
    boolean goesOn = !beside && (!early || startsSmall(next));
    return goesOn ? Break.NONE : Break.LINE;
  }

  /** Whether a first line is set in, in a document that separates paragraphs in this way alone. */
  private boolean isIndented(PdfLine line, PdfLine next, boolean early) {
    return measures.style() == PdfMeasures.Style.INDENTED
        && next.x() > measures.left() + PdfMeasures.INDENT
        && (early || (next.x() > line.x() + PdfMeasures.INDENT && stops(line)));
  }

  /**
   * What separates the last line of a page from the first one of the next.
   *
   * @param margin where the lines of the paragraph start that the page ends with
   */
  Break overPage(PdfLine line, PdfLine next, float margin, PdfMeasures there) {
    if (isOtherKind(line, next)) {
      return Break.PARAGRAPH;
    }
    boolean stops = stops(line);
    if (!stops && startsSmall(next)) {
      return Break.NONE;
    }
    boolean early = measures.endsEarly(line, next);
    boolean starts = LIST_MARK.matcher(text(next)).matches() || isHeading(next, there);
    float shift = next.x() - there.left() - (margin - measures.left());
    if (Math.abs(shift) > PdfMeasures.INDENT || (stops && (early || starts))) {
      return Break.PARAGRAPH;
    }
    return early ? Break.LINE : Break.NONE;
  }

  private static boolean isOtherKind(PdfLine line, PdfLine next) {
    float size = Math.max(line.size(), next.size()) / Math.min(line.size(), next.size());
    return size > SAME_SIZE || line.isBold() != next.isBold();
  }

  /** A sentence fills its line or stops; what does neither is a heading. */
  private boolean isHeading(PdfLine line, PdfMeasures there) {
    return line.end() < there.right() - HEADING_ROOM * measures.size() && !stops(line);
  }

  private boolean startsSmall(PdfLine line) {
    return Character.isLowerCase(text(line).charAt(0));
  }

  /** Whether a line ends with a stop, after which a paragraph may end. */
  private boolean stops(PdfLine line) {
    String text = line.textWithoutMarks(measures.ownBlanks());
    int end = text.length();
    while (end > 0 && "”’\")]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".;:,?!".indexOf(text.charAt(end - 1)) >= 0;
  }

  private String text(PdfLine line) {
    return line.text(measures.ownBlanks());
  }
}
