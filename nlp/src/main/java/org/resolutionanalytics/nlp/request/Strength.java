package org.resolutionanalytics.nlp.request;

/**
 * How strongly a verb asks, on the published scale.
 *
 * @param id the scale's word: {@code requests}
 * @param rank from 1, the weakest
 */
public record Strength(String id, int rank) {

  /** Checks the rank. */
  public Strength {
    if (rank < 1) {
      throw new IllegalArgumentException("rank is less than 1: " + rank);
    }
  }
}
