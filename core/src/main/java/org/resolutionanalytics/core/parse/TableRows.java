package org.resolutionanalytics.core.parse;

/**
 * Numbered rows of tables: "1. Piers and jetties 90". A wide gap, a tab or a row of dots stands
 * before the figures that the line ends with.
 */
final class TableRows {
  private TableRows() {}

  /** Whether a line that starts with a number is a row. */
  static boolean isRow(Line line, Marker marker) {
    if (marker.style() != Marker.Style.NUMBER && marker.style() != Marker.Style.CAPITAL) {
      return false;
    }
    String text = line.text();
    int at = line.end();
    while (at > marker.end() && isFigure(text.charAt(at - 1))) {
      at--;
    }
    return at < line.end() && at > marker.end() + 1 && endsWithGap(text, marker.end(), at);
  }

  private static boolean isFigure(char c) {
    return Characters.isDigit(c) || c == ',';
  }

  private static boolean endsWithGap(String text, int start, int end) {
    if (end - 3 < start) {
      return false;
    }
    char last = text.charAt(end - 1);
    char before = text.charAt(end - 2);
    boolean dots = before == '.' && (text.charAt(end - 3) == '.' || text.charAt(end - 3) == ' ');
    return last == '\t' || (last == ' ' && (before == ' ' || before == '\t' || dots));
  }
}
