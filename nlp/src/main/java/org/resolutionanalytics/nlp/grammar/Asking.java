package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.nlp.actor.ActorSpan;

/**
 * One act of asking in a clause. Positions are tokens, from 0, half-open.
 *
 * @param verb the verb that asks
 * @param firstToken where it starts
 * @param addressees whom it asks, by position
 * @param actionFirst where the words start that say what to do
 * @param actionEnd where they end; equal to the start where they are left to sub-paragraphs
 */
public record Asking(
    AskingVerb verb, int firstToken, List<ActorSpan> addressees, int actionFirst, int actionEnd) {

  /** Copies the list. */
  public Asking {
    Objects.requireNonNull(verb, "verb");
    addressees = List.copyOf(addressees);
  }

  /**
   * Whether one of several acts of asking is addressed to the actor named at a place.
   *
   * @param askings acts of asking in one clause
   * @param span a place of that clause
   */
  public static boolean areAddressed(List<Asking> askings, ActorSpan span) {
    for (Asking asking : askings) {
      for (ActorSpan addressee : asking.addressees) {
        if (addressee.firstToken() == span.firstToken() && addressee.equals(span)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the clause leaves to its sub-paragraphs what is asked. */
  public boolean isOpen() {
    return actionFirst == actionEnd;
  }
}
