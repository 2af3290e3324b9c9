package org.resolutionanalytics.nlp.mandate.reading;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Says what kind of actor an act asks first. */
final class Addressees {

  /** How many tokens after the verb may name an addressee that the grammar has not read. */
  private static final int NEAR = 14;

  private final MandateRules rules;

  Addressees(MandateRules rules) {
    this.rules = rules;
  }

  /**
   * Whom an act asks first.
   *
   * @param words the clause that names the addressee
   * @param act the act
   * @param asking how the grammar reads it, if it does
   */
  AddresseeKind first(ClauseWords words, Act act, Optional<RequestAct> asking) {
    if (asking.filter(Addressees::names).isPresent()) {
      return first(words, asking.get());
    }
    return switch (act.kind()) {
      case ASK, AUTHORIZE -> unread(words, act);
      default -> AddresseeKind.NOBODY;
    };
  }

  /** Whether the clause names whom it asks. */
  static boolean names(RequestAct asking) {
    return !asking.addressees().isEmpty() || asking.words().end() > asking.words().first();
  }

  /** "Urges States, in ...": right after the verb; "the adoption by States", "the need for". */
  private AddresseeKind unread(ClauseWords words, Act act) {
    AddresseeKind named = named(words, act.object(), Math.min(act.end(), act.object() + 3));
    int last = Math.min(act.end(), act.object() + NEAR);
    for (int at = act.object(); named == AddresseeKind.OTHERS && at < last; at++) {
      boolean need = words.is(at - 1, WordRole.NEED_NOUN);
      if (words.is(at, WordRole.AGENT_MARK) || (words.is(at, WordRole.PURPOSE_MARK) && need)) {
        named = named(words, at + 1, Math.min(act.end(), at + 4));
      }
    }
    return named;
  }

  private AddresseeKind first(ClauseWords words, RequestAct asking) {
    int from = asking.words().first();
    int end = asking.words().end();
    int stop = from;
    while (stop < end && !words.is(stop, ",") && !words.is(stop, WordRole.COORDINATOR)) {
      stop++;
    }
    AddresseeKind named = named(words, from, Math.max(stop, from));
    if (named != AddresseeKind.OTHERS || asking.addressees().isEmpty()) {
      return named;
    }
    ActorSpan span = asking.addressees().get(0);
    boolean others = false;
    for (int at = from; at < Math.min(stop, span.firstToken()); at++) {
      // "the parties that form the Government"
      others |= rules.list("others").contains(words.form(at));
    }
    boolean inFirst = !others && (span.firstToken() < stop || from == end);
    return inFirst ? kind(span.actor()) : named;
  }

  /** The kind of the first actor in some tokens, by the lexicon, else by the nouns. */
  private AddresseeKind named(ClauseWords words, int from, int end) {
    for (int at = from; at < end; at++) {
      for (ActorSpan span : words.spans()) {
        if (span.firstToken() == at) {
          return kind(span.actor());
        }
      }
      if (rules.list("others").contains(words.form(at))) {
        // "all parties in Chad" are not the State.
        return AddresseeKind.OTHERS;
      }
      AddresseeKind noun = noun(words.form(at));
      if (noun != AddresseeKind.OTHERS) {
        return noun;
      }
    }
    return AddresseeKind.OTHERS;
  }

  private AddresseeKind noun(String form) {
    if (rules.list("states").contains(form)) {
      return AddresseeKind.STATES;
    }
    if (rules.list("secretariat").contains(form)) {
      return AddresseeKind.SECRETARIAT;
    }
    return rules.list("organs").contains(form) ? AddresseeKind.UN_ORGAN : AddresseeKind.OTHERS;
  }

  /** The kind of an actor of the lexicon. */
  AddresseeKind kind(Actor actor) {
    if (isIn("states_ids", "states_kinds", actor)) {
      return AddresseeKind.STATES;
    }
    if (rules.list("others_ids").contains(actor.id())) {
      // Operations of others: the Secretariat leads none of them.
      return AddresseeKind.OTHERS;
    }
    if (isIn("secretariat_ids", "secretariat_kinds", actor)) {
      return AddresseeKind.SECRETARIAT;
    }
    List<String> kinds = List.of(actor.kind());
    return rules.list("organ_kinds").containsAll(kinds)
        ? AddresseeKind.UN_ORGAN
        : AddresseeKind.OTHERS;
  }

  private boolean isIn(String ids, String kinds, Actor actor) {
    return rules.list(ids).contains(actor.id()) || rules.list(kinds).contains(actor.kind());
  }
}
