package org.resolutionanalytics.batch.source;

import java.util.List;
import java.util.function.Predicate;

/** A line of a page: pieces from left to right. At least one of them is not blank. */
final class PdfLine {
  /** A footnote mark's size, as a share of the line's, is at most this. */
  private static final float MARK_SIZE = 0.8f;

  /**
   * A footnote mark stands at least this high above the baseline, as a share of the line's size.
   */
  private static final float MARK_RISE = 0.1f;

  /**
   * Where a page writes its blanks as characters, distances below this share of the size are only
   * how its letters were set, as in "cooperat ion"; a blank is about a quarter of the size.
   */
  private static final float LEAST_GAP = 0.25f;

  private final List<PdfPiece> pieces;
  private final float size;
  private final float y;

  PdfLine(List<PdfPiece> pieces) {
    this.pieces = List.copyOf(pieces);
    PdfPiece main = pieces.get(0);
    int longest = -1;
    for (PdfPiece piece : pieces) {
      int letters = piece.text().strip().length();
      if (letters > longest) {
        longest = letters;
        main = piece;
      }
    }
    this.size = main.size();
    this.y = main.y();
  }

  /** The size of its longest piece, in points. */
  float size() {
    return size;
  }

  /** The baseline of its longest piece, in points from the page's upper edge. */
  float y() {
    return y;
  }

  /** Where its first visible character stands, in points from the page's left edge. */
  float x() {
    for (PdfPiece piece : pieces) {
      if (!piece.isBlank()) {
        return piece.x();
      }
    }
    return 0;
  }

  int length() {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  /** How many blanks the file itself writes in it. */
  int writtenBlanks() {
    int blanks = 0;
    for (PdfPiece piece : pieces) {
      for (int i = 0; i < piece.text().length(); i++) {
        blanks += piece.text().charAt(i) == ' ' ? 1 : 0;
      }
    }
    return blanks;
  }

  /** The number at the start of a footnote, small and raised; empty if there is none. */
  String leadingMark() {
    for (PdfPiece piece : pieces) {
      if (!piece.isBlank()) {
        return isMark(piece) ? piece.text().strip() : "";
      }
    }
    return "";
  }

  /** The line as it stands. */
  String text(boolean ownBlanks) {
    return text(ownBlanks, mark -> false);
  }

  /**
   * The line without those footnote marks that belong to a footnote of the document.
   *
   * @param ownBlanks whether the document writes its blanks as characters
   * @param isFootnote whether a mark is one
   */
  String text(boolean ownBlanks, Predicate<String> isFootnote) {
    StringBuilder out = new StringBuilder();
    float end = Float.NaN;
    for (PdfPiece piece : pieces) {
      boolean gap =
          piece.gapBefore() && (!ownBlanks || !(piece.x() - end < LEAST_GAP * piece.size()));
      if (gap) {
        out.append(' ');
      }
      if (!(isMark(piece) && isFootnote.test(piece.text().strip()))) {
        out.append(piece.text());
      }
      end = piece.end();
    }
    return singleBlanks(out);
  }

  private boolean isMark(PdfPiece piece) {
    if (piece.size() > MARK_SIZE * size || piece.y() > y - MARK_RISE * size) {
      return false;
    }
    String text = piece.text().strip();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9') && c != '*' && c != '†' && c != ',') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String singleBlanks(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\t' || c == '\u00A0' || c == '\r' || c == '\n';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }
}
