package org.resolutionanalytics.core.resolution;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * How a body adopted a resolution.
 *
 * @param inFavour the votes in favour, if they were counted
 * @param against the votes against; 0 for "to none"
 * @param abstaining the abstentions, 0 where the text mentions none, empty if they were not read
 * @param text the words: {@code by 123 votes to 2, with 45 abstentions}, {@code without a vote}
 */
public record Vote(OptionalInt inFavour, OptionalInt against, OptionalInt abstaining, String text) {

  /** Checks that all are there. */
  public Vote {
    Objects.requireNonNull(inFavour, "inFavour");
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(abstaining, "abstaining");
    Objects.requireNonNull(text, "text");
  }

  /** An adoption without counted votes. */
  public static Vote uncounted(String text) {
    return new Vote(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), text);
  }
}
