package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a clause's text.
 *
 * @param mark what became of it
 * @param text its characters, never empty
 */
public record Piece(Mark mark, String text) {

  /** The pieces of a difference, such as {@code Requests the [-Council-]{+Committee+} to}. */
  public static List<Piece> of(String difference) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    int start = opening(difference, 0);
    while (start >= 0) {
      boolean removed = difference.charAt(start) == '[';
      int close = difference.indexOf(removed ? "-]" : "+}", start + 2);
      if (close < 0) {
        start = opening(difference, start + 1);
        continue;
      }
      add(Mark.KEPT, difference.substring(end, start), pieces);
      add(removed ? Mark.REMOVED : Mark.ADDED, difference.substring(start + 2, close), pieces);
      end = close + 2;
      start = opening(difference, end);
    }
    add(Mark.KEPT, difference.substring(end), pieces);
    return pieces;
  }

  /** Where the next change opens, -1 if there is none. */
  private static int opening(String difference, int from) {
    int removed = difference.indexOf("[-", from);
    int added = difference.indexOf("{+", from);
    return removed < 0 || added < 0 ? Math.max(removed, added) : Math.min(removed, added);
  }

  private static void add(Mark mark, String text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(mark, text));
    }
  }

  /** Whether a piece is in both texts, or in the earlier or later one alone. */
  public enum Mark {
    KEPT,
    REMOVED,
    ADDED
  }
}
