package org.resolutionanalytics.batch.source.pdf;

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

  /** Whether nothing of it can be seen. */
  boolean isBlank() {
    return isBlank(text);
  }

  /** Whether nothing of a text can be seen: blanks of all kinds, controls, zero-width marks. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (!isSpace(c) && type != Character.CONTROL && type != Character.FORMAT) {
        return false;
      }
    }
    return true;
  }

  /** A blank of any kind, the no-break space included. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
