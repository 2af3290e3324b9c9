package org.resolutionanalytics.batch.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells running headers and footers from text, by position. A line is furniture if it stands
 *
 * <ul>
 *   <li>in the upper or lower margin, at the same height and with the same words (digits aside) as
 *       on another page; or
 *   <li>in the lower margin, and is made of page, job and bar code numbers; or
 *   <li>in the upper margin of a page after the first, above all text of the document's usual size,
 *       and is smaller than that or only a symbol.
 * </ul>
 *
 * The first page's heading is not furniture: it carries the symbol and the date.
 */
final class PdfFurniture {
  /** The margins' heights as shares of the page's; a UN page's text starts at a tenth. */
  private static final float UPPER = 0.13f;

  private static final float LOWER = 0.90f;

  /** Sizes below this share of the usual one are small print. */
  private static final float SMALL = 0.95f;

  private static final float SAME_HEIGHT = 3f;

  /** "18-17962 (E)", "021118", "*1817962*", "2/5", "- 3 -", "Page 3 of 5". */
  private static final Pattern FOOTER_WORD =
      Pattern.compile(
          "\\d{1,7}|\\d{1,4}/\\d{1,4}|\\d\\d-\\d{5}|\\*\\d+\\*|\\([A-Z]\\)|[-–—]|Page|of|…|/\\.{3}");

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]{1,5}(/[A-Za-z0-9().-]{1,12}){1,6}\\*?");

  private final float usualSize;
  private final Map<String, List<Float>> heights = new HashMap<>();

  /** Learns what repeats in the margins of the pages. */
  PdfFurniture(List<PdfPage> pages, float usualSize) {
    this.usualSize = usualSize;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        if (inUpperMargin(page, line) || inLowerMargin(page, line)) {
          heights.computeIfAbsent(pattern(line), key -> new ArrayList<>()).add(line.y());
        }
      }
    }
  }

  /**
   * The lines of a page that are text.
   *
   * @param first whether it is the document's first page
   */
  List<PdfLine> without(PdfPage page, boolean first) {
    float textStart = Float.MAX_VALUE;
    for (PdfLine line : page.lines()) {
      if (line.size() >= SMALL * usualSize && !SYMBOL.matcher(line.text(true)).matches()) {
        textStart = Math.min(textStart, line.y());
      }
    }
    List<PdfLine> text = new ArrayList<>();
    for (PdfLine line : page.lines()) {
      boolean upper = !first && inUpperMargin(page, line) && isHeader(line, textStart);
      if (!upper && !(inLowerMargin(page, line) && isFooter(line))) {
        text.add(line);
      }
    }
    return text;
  }

  private boolean isHeader(PdfLine line, float textStart) {
    boolean apart = line.size() < SMALL * usualSize || SYMBOL.matcher(line.text(true)).matches();
    return (apart && line.y() < textStart) || repeats(line);
  }

  private boolean isFooter(PdfLine line) {
    for (String word : line.text(false).split(" ", -1)) {
      if (!FOOTER_WORD.matcher(word).matches()) {
        return repeats(line);
      }
    }
    return true;
  }

  private boolean repeats(PdfLine line) {
    int same = 0;
    for (float y : heights.getOrDefault(pattern(line), List.of())) {
      same += Math.abs(y - line.y()) <= SAME_HEIGHT ? 1 : 0;
      if (same > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean inUpperMargin(PdfPage page, PdfLine line) {
    return line.y() < UPPER * page.height();
  }

  private static boolean inLowerMargin(PdfPage page, PdfLine line) {
    return line.y() > LOWER * page.height();
  }

  private static String pattern(PdfLine line) {
    StringBuilder pattern = new StringBuilder(line.text(false));
    for (int i = 0; i < pattern.length(); i++) {
      if (Character.isDigit(pattern.charAt(i))) {
        pattern.setCharAt(i, '#');
      }
    }
    return pattern.toString();
  }
}
