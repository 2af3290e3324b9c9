package org.resolutionanalytics.batch.source.extract;

import java.util.regex.Pattern;

/** Small raised figures: the marks of notes, and powers. */
public final class RaisedFigures {
  private static final Pattern UNIT = Pattern.compile("(^|[\\s\\d\u00a0])[kcdm]?m$");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private RaisedFigures() {}

  /** Whether words end with a unit of length, so that a figure after it is its power. */
  public static boolean isPower(CharSequence before) {
    return UNIT.matcher(before).find();
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
