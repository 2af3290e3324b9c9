package org.resolutionanalytics.batch.synopsis;

/**
 * A part of a clause's text.
 *
 * @param mark what became of it
 * @param text its characters, never empty
 */
public record Piece(Mark mark, String text) {

  /** Whether a piece is in both texts, or in the earlier or later one alone. */
  public enum Mark {
    KEPT,
    REMOVED,
    ADDED
  }
}
