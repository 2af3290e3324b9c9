package org.resolutionanalytics.batch.source.extract;

import java.util.regex.Pattern;

/** Small raised figures: the marks of notes, and powers. */
public final class RaisedFigures {
  private static final Pattern UNIT = Pattern.compile("(^|[\\s\\d\u00a0])[kcdm]?m$");
  private static final Pattern BASE = Pattern.compile("(^|[\\s\\d\u00a0])(10|[A-Z])$");
  private static final Pattern MARKS = Pattern.compile("(?=[\\s\u00a0]*+[\\d,])[\\d,\\s\u00a0]*+");
  private static final Pattern NOT_FIGURES = Pattern.compile("\\D+");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedFigures() {}

  /** Whether words end with a unit of length, so that a figure after it is its power. */
  public static boolean isPower(CharSequence before) {
    return UNIT.matcher(end(before)).find();
  }

  /** More of the end than a unit or a base with the character before it takes. */
  private static CharSequence end(CharSequence text) {
    return text.subSequence(Math.max(0, text.length() - 4), text.length());
  }

  /**
   * Whether raised text is the number of a note that is cited again: figures in a document with
   * notes, of which none has a higher number, or the comma between two, and not a power.
   */
  public static boolean citeNotes(CharSequence raised, CharSequence before, int notes) {
    boolean power = isPower(before) || BASE.matcher(end(before)).find();
    if (notes == 0 || power || !MARKS.matcher(raised).matches()) {
      return false;
    }
    return NOT_FIGURES
        .splitAsStream(raised)
        .filter(number -> !number.isEmpty())
        .allMatch(number -> number.length() < 5 && Integer.parseInt(number) <= notes);
  }

  /** Text with its digits raised, so that they do not read on from the figures before them. */
  public static String raised(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c);
    }
    return out.toString();
  }
}
