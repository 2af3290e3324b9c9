package org.resolutionanalytics.batch.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells running headers and footers from text, by position. A line is furniture if it stands
 *
 * <ul>
 *   <li>in the upper margin above all text of the later pages, or in the lower one, at the same
 *       height and with the same words (digits aside) as on another page; or
 *   <li>in the lower margin, and is made of page, job and bar code numbers; or
 *   <li>in the upper margin above all text of the later pages, and is smaller than that or only a
 *       symbol.
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

  private static final Pattern DIGIT = Pattern.compile("\\d");

  private static final Pattern SYMBOL =
      Pattern.compile("[A-Z]{1,5}(/[A-Za-z0-9().-]{1,12}){1,6}\\*?");

  /** Lines closer than this, as a share of the size, are of one block of notes. */
  private static final float NEAR = 2f;

  private final float usualSize;
  private final float textTop;
  private final Map<String, List<Float>> heights = new HashMap<>();

  /** Learns what repeats in the margins of the pages, and where text starts. */
  PdfFurniture(List<PdfPage> pages, float usualSize) {
    this.usualSize = usualSize;
    for (PdfPage page : pages) {
      for (PdfLine line : page.lines()) {
        if (inUpperMargin(page, line) || inLowerMargin(page, line)) {
          heights.computeIfAbsent(pattern(line), key -> new ArrayList<>()).add(line.y());
        }
      }
    }
    float top = Float.MAX_VALUE;
    for (PdfPage page : pages.subList(Math.min(1, pages.size()), pages.size())) {
      for (PdfLine line : page.lines()) {
        boolean text = line.size() >= SMALL * usualSize && !isSymbol(line) && !repeats(line);
        top = text ? Math.min(top, line.y()) : top;
      }
    }
    textTop = top;
  }

  /**
   * The lines of a page that are text.
   *
   * @param first whether it is the document's first page
   */
  List<PdfLine> without(PdfPage page, boolean first) {
    List<PdfLine> text = new ArrayList<>();
    float noteEnd = Float.NaN;
    for (PdfLine line : page.lines()) {
      boolean note =
          line.isRule()
              || !line.leadingMark().isEmpty()
              || Math.abs(line.y() - noteEnd) < NEAR * line.size();
      noteEnd = note ? line.y() : Float.NaN;
      boolean upper = !first && inUpperMargin(page, line) && isHeader(line);
      boolean lower = inLowerMargin(page, line) && isFooter(line, note);
      if (!upper && !lower) {
        text.add(line);
      }
    }
    return text;
  }

  private boolean isHeader(PdfLine line) {
    boolean apart = line.size() < SMALL * usualSize || isSymbol(line) || repeats(line);
    return apart && line.y() < textTop;
  }

  /** The same notes may stand at the foot of several pages; they are none of the page's feet. */
  private boolean isFooter(PdfLine line, boolean note) {
    for (String word : line.text(false).split(" ", -1)) {
      if (!FOOTER_WORD.matcher(word).matches()) {
        return !note && repeats(line);
      }
    }
    return true;
  }

  private static boolean isSymbol(PdfLine line) {
    return SYMBOL.matcher(line.text(true)).matches();
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

  /** Its words in any order: pages to the left and to the right have them mirrored. */
  private static String pattern(PdfLine line) {
    String[] words = DIGIT.matcher(line.text(false)).replaceAll("#").split(" ", -1);
    Arrays.sort(words);
    return String.join(" ", words);
  }
}
