package org.resolutionanalytics.nlp.actor;

import java.util.Objects;

/**
 * One place in a clause where an actor is named.
 *
 * @param actor who
 * @param addressed whether the clause asks it, here, to act
 * @param matchedText the words in the clause
 * @param start where they start in the clause's text, UTF-16 units from 0
 * @param end where they end, exclusive
 */
public record ActorMention(Actor actor, boolean addressed, String matchedText, int start, int end) {

  /** Checks that all are there. */
  public ActorMention {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(matchedText, "matchedText");
  }
}
