package org.resolutionanalytics.core.parse.line;

import org.resolutionanalytics.core.text.SourceSpan;

/**
 * A paragraph's number or letter as written before the paragraph.
 *
 * @param style how it is written
 * @param label what is printed, without a trailing full stop: {@code 10}, {@code (a)}, {@code 61
 *     (b)}
 * @param ordinal its place as a number or as a letter (a is 1, z is 26, aa is 27); 0 if it is none;
 *     the first of two numbers
 * @param roman its place as a small or capital roman numeral; 0 if it is none; the second of two
 *     numbers
 * @param start where it starts in the document
 * @param end after it
 */
public record Marker(Style style, String label, int ordinal, int roman, int start, int end) {

  /** The ways in which paragraphs are numbered. */
  public enum Style {
    /** {@code 1.} or {@code 1 .} */
    NUMBER,
    /** {@code (1)} or {@code 1)} */
    NUMBER_IN_PARENTHESES,
    /** {@code 61 (b).}: a paragraph's number repeated before its letter. */
    NUMBER_AND_LETTER,
    /** {@code 3.2}, {@code 3.b}, {@code 3.2.1}: the number above, then its own number or letter. */
    NUMBER_AND_NUMBER,
    /** {@code (a)}, {@code a)}; also {@code (ii)} */
    LETTER_IN_PARENTHESES,
    /** {@code a.}; also {@code ii.} */
    LETTER_AND_STOP,
    /** {@code A.}, {@code II.}: heads a part. */
    CAPITAL,
    /** A bullet or a dash. */
    BULLET
  }

  public SourceSpan span() {
    return new SourceSpan(start, end);
  }
}
