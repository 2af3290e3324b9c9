package org.resolutionanalytics.batch.source.pdf;

import java.util.regex.Pattern;

/**
 * Characters of one size on one baseline.
 *
 * @param text the characters, blanks included
 * @param x where the first visible one starts, in points from the page's left edge
 * @param end where the last visible one ends
 * @param y the baseline, in points from the page's upper edge
 * @param size the font's size in points
 * @param bold whether all visible ones are bold
 * @param gapBefore whether the library guessed a blank before them from the distance
 */
record PdfPiece(
    String text, float x, float end, float y, float size, boolean bold, boolean gapBefore) {

  /** Blanks of any kind, the no-break space included. */
  static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\t-\\r\\x1C-\\x1F]+");

  /** Whether nothing of it can be seen. */
  boolean isBlank() {
    return isBlank(text);
  }

  /** Whether nothing of a text can be seen: blanks of all kinds, controls, zero-width marks. */
  static boolean isBlank(String text) {
    return text.chars()
        .allMatch(c -> Character.isSpaceChar(c) || Character.isISOControl(c) || isFormat(c));
  }

  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT;
  }
}
