package org.resolutionanalytics.batch.synopsis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A part of a clause's text.
 *
 * @param mark what became of it
 * @param text its characters, never empty
 */
public record Piece(Mark mark, String text) {

  private static final Pattern CHANGE =
      Pattern.compile("\\[-(.*?)-\\]|\\{\\+(.*?)\\+\\}", Pattern.DOTALL);

  /** The pieces of a difference, such as {@code Requests the [-Council-]{+Committee+} to}. */
  public static List<Piece> of(String difference) {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    for (MatchResult change : CHANGE.matcher(difference).results().toList()) {
      if (change.start() > end) {
        pieces.add(new Piece(Mark.KEPT, difference.substring(end, change.start())));
      }
      pieces.add(
          change.group(1) != null
              ? new Piece(Mark.REMOVED, change.group(1))
              : new Piece(Mark.ADDED, change.group(2)));
      end = change.end();
    }
    if (difference.length() > end) {
      pieces.add(new Piece(Mark.KEPT, difference.substring(end)));
    }
    return pieces;
  }

  /** Whether a piece is in both texts, or in the earlier or later one alone. */
  public enum Mark {
    KEPT,
    REMOVED,
    ADDED
  }
}
