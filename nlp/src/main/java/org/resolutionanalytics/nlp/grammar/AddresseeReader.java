package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.Infinitives;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * Reads the words between a verb that asks and what it asks: a list of those who are asked, with
 * phrases in between that name others ("in consultation with ...", "who have ..."). One
 * left-to-right pass with three states; nothing is read twice.
 */
final class AddresseeReader {

  /** Where the reading ended. */
  enum Stop {
    /** At the "to" of an infinitive. */
    INFINITIVE,
    /** At "shall", "should" or "must". */
    MODAL,
    /** At a verb in its dictionary form: "requests that the Secretary-General continue". */
    BARE_VERB,
    /** At a colon: sub-paragraphs say what is asked. */
    COLON,
    /** At "may": "decides that the Council may meet" asks nobody. */
    PERMISSION,
    /** At another verb that asks: "urges A and invites B to". */
    NEXT_VERB,
    /** At the limit, or where the sentence ends. */
    NOTHING
  }

  /** How many tokens a phrase goes on after what is done to a thing in it. */
  private static final int LONGEST_PHRASE = 40;

  private final ClauseText text;
  private final VerbFinder verbs;
  private final Infinitives infinitives;
  private final AddresseeList list;
  private boolean demanding;

  AddresseeReader(ClauseText text, VerbFinder verbs, Infinitives infinitives) {
    this.text = text;
    this.verbs = verbs;
    this.infinitives = infinitives;
    this.list = new AddresseeList(text);
  }

  record Reading(List<Integer> spans, int end, Stop stop) {}

  /** "requests X to ...": from the token after the verb. */
  Reading object(int from, int limit) {
    return read(from, limit, false);
  }

  /** "that X should ...": from the token after "that". */
  Reading subject(int from, int limit) {
    demanding = false;
    return read(from, limit, true);
  }

  /** "demands that all parties in X cease": its verb is bare, whatever its subject is. */
  Reading demanded(int from, int limit) {
    demanding = true;
    return read(from, limit, true);
  }

  private Reading read(int from, int limit, boolean subject) {
    list.clear();
    int at = from;
    while (at < limit) {
      Stop stop = stop(at, from, subject);
      if (stop != Stop.NOTHING) {
        // "that for each such study States shall"
        boolean behindPhrase =
            stop == Stop.MODAL && text.words.grammar.modifierStarters().contains(text.form(from));
        if ((stop == Stop.BARE_VERB || behindPhrase) && list.isEmpty()) {
          subjectOf(at);
        }
        return new Reading(list.found(), at, stop);
      }
      at = list.step(at);
    }
    return new Reading(list.found(), at, Stop.NOTHING);
  }

  /** "that in its first phase the Mission focus": the name before the verb. */
  private void subjectOf(int verb) {
    int at = verb - 1;
    while (text.words.isAdverb(text.form(at))) {
      at--;
    }
    if (text.hasSpan(at)) {
      ActorSpan name = text.spans().get(text.spanAt(at));
      int first = AddresseeWords.start(text.words.rules, text.tokens(), name, 0) - 1;
      boolean aside =
          text.words.grammar.modifierStarters().contains(text.form(first))
              || text.words.grammar.relatives().contains(text.form(first))
              || text.is(first, WordRole.GENITIVE);
      if (!aside) {
        list.add(text.spanAt(at));
      }
    }
  }

  private Stop stop(int at, int from, boolean subject) {
    if (text.hasSpan(at)) {
      return Stop.NOTHING;
    }
    String form = text.form(at);
    if (form.equals(":") && (at + 1 == text.size() || text.is(at + 1, "("))) {
      return Stop.COLON;
    }
    if (subject) {
      return subjectStop(at, from, form);
    }
    if (text.is(at, WordRole.INFINITIVE_MARK)
        && !isOfThing(at)
        && infinitives.startsAt(text, at, !list.isAddressing() && !list.hasCompanion())) {
      return Stop.INFINITIVE;
    }
    if (at > from && verbs.isOperativeVerb(text, at)) {
      return Stop.NEXT_VERB;
    }
    return list.isAddressing() && isSubjunctive(at, from) ? Stop.BARE_VERB : Stop.NOTHING;
  }

  /** "in line with the report to be submitted, to act": what is done to a thing in a phrase. */
  private boolean isOfThing(int to) {
    if (list.isAddressing() || text.is(to - 1, ",") || !Actions.isPassive(text, to + 1)) {
      return false;
    }
    int last = Math.min(text.sentenceEnd(to), to + LONGEST_PHRASE);
    for (int at = to + 1; at < last; at++) {
      if (text.is(at, WordRole.INFINITIVE_MARK) && text.is(at - 1, ",")) {
        return infinitives.isInfinitive(text, at);
      }
    }
    return false;
  }

  /** "requests the parties update the Council", without "that" or "to". */
  private boolean isSubjunctive(int at, int from) {
    if (!text.is(at, WordKinds.INFINITIVE)) {
      return false;
    }
    if (text.is(at - 1, ",")) {
      // "requests UNICEF, within its means, take all steps"
      return list.found().size() == 1
          && text.words.grammar.determiners().contains(text.form(at + 1))
          && infinitives.isBareVerb(text, at);
    }
    int name = at - 1;
    while (text.words.isAdverb(text.form(name))) {
      name--;
    }
    return at > from
        && text.hasSpan(name)
        && text.spanAt(name) == lastFound()
        && (text.words.grammar.determiners().contains(text.form(at + 1))
            || (isFirstName(from, at)
                && (text.is(at + 1, ",") || text.is(at + 1, WordRole.INFINITIVE_MARK))
                && infinitives.isBareVerb(text, at)));
  }

  private boolean isFirstName(int from, int at) {
    int first = from;
    while (first < at && !text.is(first, ",")) {
      first++;
    }
    return first == at && list.found().size() == 1;
  }

  private int lastFound() {
    return list.last();
  }

  private Stop subjectStop(int at, int from, String form) {
    if (text.is(at, WordKinds.MODAL) || text.is(at, WordRole.FUTURE)) {
      return Stop.MODAL;
    }
    if (text.words.grammar.permitting().contains(form)
        && list.isAddressing()
        && text.hasSpan(at - 1)) {
      return Stop.PERMISSION;
    }
    boolean verb = text.is(at, WordKinds.INFINITIVE) || text.is(at, WordRole.BASE_OF_BE);
    if (!verb && !demanding) {
      return Stop.NOTHING;
    }
    boolean afterName =
        text.hasSpan(at - 1)
            || text.is(at - 1, ",")
            || text.is(at - 1, WordKinds.ADVERB)
            || text.words.addressees.nobodies().contains(text.form(at - 1));
    boolean pronoun =
        demanding ? text.words.isPronoun(text.form(from)) : text.words.isSomebody(text.form(from));
    if (verb && at == from + 1 && pronoun) {
      return Stop.BARE_VERB;
    }
    boolean bare = !list.isEmpty() && afterName && verb && !text.is(at, WordRole.FURTHER);
    return bare || (demanding && at > from && isDemanded(at)) ? Stop.BARE_VERB : Stop.NOTHING;
  }

  /** "that are still present". */
  private boolean isComplement(int at) {
    int before = at - 1;
    while (text.words.isAdverb(text.form(before)) || text.isChainAdverb(before)) {
      before--;
    }
    return text.words.acting.formsOfBe().contains(text.form(before));
  }

  /** A verb after a noun phrase, known or not: "all parties in the region refrain". */
  private boolean isDemanded(int at) {
    String before = text.form(at - 1);
    if (isComplement(at)
        || text.words.grammar.determiners().contains(before)
        || text.words.grammar.modifierStarters().contains(before)
        || text.words.addressees.beforeNouns().contains(before)) {
      return false;
    }
    boolean one = text.hasSpan(at - 1) || AddresseeWords.isAgent(text, at - 1);
    return infinitives.isBareVerb(text, at)
        || (one && !text.is(at - 1, WordRole.PLURAL) && infinitives.isInflectedVerb(text, at));
  }
}
