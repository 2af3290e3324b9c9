package org.resolutionanalytics.batch.source;

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

  boolean isBlank() {
    return text.isBlank();
  }
}
