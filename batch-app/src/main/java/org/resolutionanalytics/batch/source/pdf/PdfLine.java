package org.resolutionanalytics.batch.source.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.resolutionanalytics.batch.source.extract.RaisedFigures;

/** A line of a page: pieces from left to right. At least one of them is not blank. */
final class PdfLine {
  /** A footnote mark's size, as a share of the line's, is at most this. */
  private static final float MARK_SIZE = 0.8f;

  /** A footnote mark is at least this high above the baseline, as a share of the line's size. */
  private static final float MARK_RISE = 0.1f;

  /**
   * Where a page writes its blanks as characters, distances below this share of the size are only
   * how its letters were set, as in "cooperat ion"; a blank is about a quarter of the size.
   */
  private static final float LEAST_GAP = 0.25f;

  /** Columns of a table are separated by at least this share of the size. */
  static final float COLUMN_GAP = 2f;

  /** "426 281.9", "(1,200)": what a column of figures has, and no sentence ends with. */
  private static final Pattern FIGURES = Pattern.compile("(?=.*\\d)[-\\d\\s.,()–—%$]*[\\d)%–—]");

  /** "(a)", "(iv)": an item of a paragraph. */
  private static final Pattern ITEM = Pattern.compile("\\([a-z]{1,5}\\) .*");

  /**
   * "5. Decides that", "12. Also requests the": a number, a verb, and a word that follows no noun,
   * as the labels of rows are.
   */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\d{1,3}\\. (\\p{Lu}\\p{Ll}+ )?\\p{L}\\p{Ll}+s (that|the|this|these|those|a|an|its|all|any"
              + "|also|again|further|upon|with|note|to) .*");

  /** "12", "3,4", "*", and in tables "a". */
  private static final Pattern MARK = Pattern.compile("[\\d,*†]+|[a-z]");

  private static final int FEWEST_LETTERS = 3;
  private static final int SHORTEST_RULE = 5;

  private final List<PdfPiece> pieces;
  private final List<PdfPiece> visible;
  private final float size;
  private final float y;

  PdfLine(List<PdfPiece> pieces) {
    this.pieces = List.copyOf(pieces);
    this.visible = this.pieces.stream().filter(piece -> !piece.isBlank()).toList();
    PdfPiece main =
        Collections.max(pieces, Comparator.comparingInt(piece -> piece.text().strip().length()));
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

  /** Where its first visible character starts, in points from the page's left edge. */
  float x() {
    return visible.get(0).x();
  }

  /** Where its last visible character ends. */
  float end() {
    return visible.get(visible.size() - 1).end();
  }

  /** Whether all its letters are bold, small ones as of a note's mark aside. */
  boolean isBold() {
    return visible.stream()
        .filter(piece -> piece.size() > MARK_SIZE * size)
        .allMatch(PdfPiece::bold);
  }

  /** The width of its first word, as wide as its letters are on average. */
  float firstWordWidth() {
    PdfPiece first = visible.get(0);
    String text = first.text().strip();
    int blank = text.indexOf(' ');
    float letters = blank < 0 ? text.length() : blank;
    return (first.end() - first.x()) * letters / text.length();
  }

  /** A line of underscores, as above the notes of a page. */
  boolean isRule() {
    String text = text(true);
    return text.length() >= SHORTEST_RULE && text.chars().allMatch(c -> c == '_');
  }

  /**
   * Whether it is a row of a table: words, and figures in a column of their own. Columns of words
   * alone are a list, and what starts as a paragraph or an item does is none either. A gap after
   * the number that a paragraph starts with separates no columns.
   */
  boolean isRow() {
    long letters = 0;
    boolean figures = false;
    StringBuilder column = new StringBuilder();
    boolean first = true;
    for (int i = 0; i < visible.size(); i++) {
      if (i > 0 && isColumn(i) && letters >= FEWEST_LETTERS) {
        figures |= !first && isFigures(column);
        first = false;
        column.setLength(0);
      }
      String text = visible.get(i).text();
      letters += text.chars().filter(Character::isLetter).count();
      column.append(text);
    }
    figures |= !first && isFigures(column);
    return figures && !opensParagraph();
  }

  private static boolean isFigures(CharSequence column) {
    return FIGURES.matcher(singleBlanks(column)).matches();
  }

  private boolean opensParagraph() {
    String text = text(false);
    return ITEM.matcher(text).matches() || OPENING.matcher(text).matches();
  }

  private boolean isColumn(int at) {
    PdfPiece piece = visible.get(at);
    return piece.x() - visible.get(at - 1).end() > COLUMN_GAP * piece.size();
  }

  int length() {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  /** How many blanks the file itself writes in it. */
  long writtenBlanks() {
    return pieces.stream()
        .flatMapToInt(piece -> piece.text().chars())
        .filter(c -> c == ' ')
        .count();
  }

  /** The number at the start of a footnote, small and raised; empty if there is none. */
  String leadingMark() {
    return isMark(visible.get(0)) ? visible.get(0).text().strip() : "";
  }

  /** The line without all raised figures, whatever they are. */
  String textWithoutMarks(boolean ownBlanks) {
    return text(ownBlanks, mark -> true);
  }

  /** The line as it is. */
  String text(boolean ownBlanks) {
    return text(ownBlanks, mark -> false);
  }

  /**
   * The line without those footnote marks that belong to a footnote of the document. Other raised
   * figures stay raised, those aside that the line starts with, as a note does.
   */
  String text(boolean ownBlanks, Predicate<String> isFootnote) {
    StringBuilder out = new StringBuilder();
    float end = Float.NaN;
    boolean takenOut = false;
    for (PdfPiece piece : pieces) {
      boolean gap =
          piece.gapBefore() && (!ownBlanks || !(piece.x() - end < LEAST_GAP * piece.size()));
      if (gap || (takenOut && Character.isLetter(piece.text().charAt(0)))) {
        out.append(' ');
      }
      takenOut = false;
      if (!isMark(piece)) {
        out.append(piece.text());
      } else if (PdfPiece.isBlank(out.toString())) {
        out.append(isFootnote.test(piece.text().strip()) ? "" : piece.text());
      } else if (RaisedFigures.isPower(out) || !isFootnote.test(piece.text().strip())) {
        out.append(RaisedFigures.raised(piece.text()));
      } else {
        takenOut = true;
      }
      end = piece.end();
    }
    return singleBlanks(out);
  }

  private boolean isMark(PdfPiece piece) {
    if (piece.size() > MARK_SIZE * size || piece.y() > y - MARK_RISE * size) {
      return false;
    }
    return MARK.matcher(piece.text().strip()).matches();
  }

  private static String singleBlanks(CharSequence text) {
    return PdfPiece.BLANKS.matcher(text).replaceAll(" ").strip();
  }
}
