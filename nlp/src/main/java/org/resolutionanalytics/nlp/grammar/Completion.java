package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.Infinitives;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Completes what was read of those who are asked with what is asked of them. */
final class Completion {

  private final VerbFinder finder;
  private final Infinitives infinitives;

  Completion(VerbFinder finder, Infinitives infinitives) {
    this.finder = finder;
    this.infinitives = infinitives;
  }

  /** Whether the body starts another act of its own at a token. */
  boolean isAct(ClauseText text, int at) {
    return finder.isOperativeVerb(text, at);
  }

  /** Whether a word outside names can be the verb of a clause. */
  boolean mayBeVerb(ClauseText text, int at) {
    return !text.hasSpan(at)
        && !text.words.grammar.relatives().contains(text.form(at - 1))
        && (text.is(at, WordRole.BASE_OF_BE)
            || text.words.acting.formsOfBe().contains(text.form(at))
            || text.is(at, WordKinds.MODAL)
            || infinitives.isBareVerb(text, at)
            || infinitives.isInflectedVerb(text, at));
  }

  /** Where an action ends. */
  int end(ClauseText text, int action, int sentenceEnd) {
    return Actions.end(text, finder, action, Actions.limit(text, infinitives, sentenceEnd));
  }

  /**
   * An act of asking.
   *
   * @param reading who is asked
   * @param words where the words for them start
   * @param verb the verb that asks
   * @param at where it is
   * @param from where the words start that say what is asked
   * @param limit the end of the sentence
   */
  Optional<RequestAct> asking(
      ClauseText text, Reading reading, int words, AskingVerb verb, int at, int from, int limit) {
    int action = Actions.start(text, from, limit);
    List<ActorSpan> addressees = reading.spans().stream().map(text.spans()::get).toList();
    AddresseeWords named = AddresseeWords.between(text, words, Math.min(reading.end(), action));
    if (addressees.isEmpty()) {
      addressees = named.asName(text).stream().toList();
    }
    int end = action >= limit ? action : end(text, action, limit);
    List<AddresseeWords> others =
        addressees.isEmpty()
            ? List.of()
            : new ListedOthers(text).between(words, Math.min(reading.end(), action));
    return Optional.of(new RequestAct(verb, at, addressees, named, others, action, end));
  }
}
