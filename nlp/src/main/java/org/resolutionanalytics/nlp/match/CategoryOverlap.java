package org.resolutionanalytics.nlp.match;

import java.util.Objects;

/**
 * How far two categories mark the same words.
 *
 * @param first the path of the one that stands first in the lexicon
 * @param second the path of the other
 * @param sharedMentions mentions of the first that overlap a mention of the second
 * @param sharedClauses clauses in which both are
 */
public record CategoryOverlap(
    String first, String second, long sharedMentions, long sharedClauses) {

  /** Checks that both are there. */
  public CategoryOverlap {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
  }
}
