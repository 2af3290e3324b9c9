package org.resolutionanalytics.nlp.grammar;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;

/**
 * One act of asking in a clause. Positions are tokens, from 0, half-open.
 *
 * @param verb the verb that asks
 * @param firstToken where it starts
 * @param addressees whom of the known actors it asks, by position
 * @param words all words that say who is asked
 * @param others the words for those beside the known actors in a list
 * @param actionFirst where the words start that say what to do
 * @param actionEnd where they end; equal to the start where they are left to sub-paragraphs
 */
public record RequestAct(
    AskingVerb verb,
    int firstToken,
    List<ActorSpan> addressees,
    AddresseeWords words,
    List<AddresseeWords> others,
    int actionFirst,
    int actionEnd) {

  /** Copies the lists. */
  public RequestAct {
    addressees = List.copyOf(addressees);
    others = List.copyOf(others);
  }

  /**
   * The first tokens of the names of all who are asked.
   *
   * @param askings acts of asking in one clause
   */
  public static BitSet addressed(List<RequestAct> askings) {
    BitSet tokens = new BitSet();
    for (RequestAct asking : askings) {
      for (ActorSpan addressee : asking.addressees) {
        tokens.set(addressee.firstToken());
      }
    }
    return tokens;
  }

  /** The same, asked of each actor once, however often the clause names it. */
  public RequestAct withEachActorOnce() {
    if (addressees.size() < 2) {
      return this;
    }
    Set<Actor> actors = new HashSet<>();
    List<ActorSpan> once = addressees.stream().filter(span -> actors.add(span.actor())).toList();
    return withAddressees(once);
  }

  /** An act of asking for something, of nobody in particular: "urges the implementation of". */
  static RequestAct ofNobody(AskingVerb verb, int firstToken, int actionFirst, int actionEnd) {
    AddresseeWords none = new AddresseeWords(actionFirst, actionFirst);
    return new RequestAct(verb, firstToken, List.of(), none, List.of(), actionFirst, actionEnd);
  }

  /** Whether nobody is named between the verb and what is asked. */
  public boolean isOfNobody() {
    return addressees.isEmpty() && words.isEmpty() && words.first() == actionFirst;
  }

  RequestAct withAddressees(List<ActorSpan> spans) {
    return new RequestAct(verb, firstToken, spans, words, others, actionFirst, actionEnd);
  }

  RequestAct withWords(AddresseeWords other) {
    return new RequestAct(verb, firstToken, addressees, other, others, actionFirst, actionEnd);
  }

  RequestAct withAction(int first, int end) {
    return new RequestAct(verb, firstToken, addressees, words, others, first, end);
  }

  /**
   * The same with what a sub-paragraph asks; its positions are tokens of the sub-paragraph.
   *
   * @param first where the action starts
   * @param end where it ends
   */
  public RequestAct continued(int first, int end) {
    return withAction(first, end);
  }

  /** Whether the clause leaves to its sub-paragraphs what is asked. */
  public boolean isOpen() {
    return actionFirst == actionEnd;
  }
}
