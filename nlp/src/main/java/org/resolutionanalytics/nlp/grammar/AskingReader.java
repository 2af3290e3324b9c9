package org.resolutionanalytics.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Stop;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.Infinitives;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder.Found;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads the acts of asking in a clause: who is asked by which verb, and where the action is. */
final class AskingReader {

  /**
   * How many tokens may name whom a sentence speaks of; 216 are the most in some 3,000 resolutions.
   * Without a bound, "is requested to" again and again would take quadratic time.
   */
  static final int LONGEST_SUBJECT = 400;

  /** How far from the last name the thing may be. */
  private static final int FOR_REACH = 6;

  private final VerbFinder finder;
  private final Infinitives infinitives;
  private final Completion completion;
  private final ThatReader clauses;
  private final ModalReader modals;
  private final FurtherAddressee others;

  AskingReader(VerbFinder finder, Infinitives infinitives) {
    this.finder = finder;
    this.infinitives = infinitives;
    this.completion = new Completion(finder, infinitives);
    this.clauses = new ThatReader(completion);
    this.modals = new ModalReader(finder, completion);
    this.others = new FurtherAddressee(completion);
  }

  /** The acts of asking, in the order of the text. */
  List<RequestAct> askings(ClauseText text) {
    List<RequestAct> askings = new ArrayList<>();
    AddresseeReader reader = new AddresseeReader(text, finder, infinitives);
    Pronouns pronouns = new Pronouns(text);
    for (int at = 0; at < text.size(); at++) {
      if (text.is(at, WordKinds.ASKS | WordKinds.ASKS_AGAIN | WordKinds.MODAL)) {
        Optional<RequestAct> asking = asking(text, reader, at);
        if (asking.isPresent()) {
          add(text, reader, pronouns.resolve(asking.get()), askings);
        }
      }
    }
    return askings.isEmpty() ? List.of() : Actions.complete(text, Actions.shared(askings));
  }

  /** Adds it, and who else is asked by the same verb to do something else. */
  private void add(
      ClauseText text, AddresseeReader reader, RequestAct asking, List<RequestAct> askings) {
    Optional<RequestAct> further = others.find(text, reader, asking);
    if (further.isEmpty()) {
      askings.add(asking);
    } else {
      int end =
          ActionTail.cut(
              text.words.rules, text.tokens(), asking.actionFirst(), further.get().firstToken());
      askings.add(asking.withAction(asking.actionFirst(), end));
      askings.add(further.get());
    }
  }

  private Optional<RequestAct> asking(ClauseText text, AddresseeReader reader, int at) {
    if (text.hasSpan(at)) {
      return Optional.empty();
    }
    if (text.is(at, WordKinds.MODAL)) {
      return modals.read(text, reader, at);
    }
    Optional<Found> active = finder.asking(text, at);
    if (active.isPresent()) {
      return active(text, reader, at, active.get());
    }
    Optional<Found> passive = finder.passive(text, at);
    return passive.isPresent() ? passive(text, reader, at, passive.get()) : Optional.empty();
  }

  private Optional<RequestAct> active(
      ClauseText text, AddresseeReader reader, int at, Found found) {
    int limit = text.sentenceEnd(at);
    int object = text.afterAsides(found.end());
    if (text.is(object, WordRole.ADDITION) && text.is(object + 1, WordKinds.OPERATIVE)) {
      // "encourages and supports X"
      object = text.afterAsides(object + 2);
    }
    AskingVerb verb = found.form().verb();
    int that = ThatReader.thatAfter(text, object);
    if (that >= 0) {
      return clauses.read(text, reader, at, verb, that + 1, limit);
    }
    if (verb.thatOnly()) {
      return Optional.empty();
    }
    if (text.is(object, ",")
        && text.words.grammar.modifierStarters().contains(text.form(object + 1))) {
      object++;
    }
    if (text.is(object, WordRole.INFINITIVE_MARK) && ThatReader.isRecommending(text, verb)) {
      return clauses.recommended(text, reader, at, verb, object + 1, limit);
    }
    Reading reading = reader.object(object, limit);
    object = thingAfterAside(text, reading, object);
    if (isThing(text, verb, reading, object)) {
      if (object == found.end() + 1 && text.is(found.end(), WordRole.FURTHER)) {
        // "calls for further efforts"
        object--;
      }
      int end = text.is(object, ":") ? object : completion.end(text, object, limit);
      return Optional.of(RequestAct.ofNobody(verb, at, object, end));
    }
    return switch (reading.stop()) {
      case INFINITIVE, BARE_VERB ->
          completion.asking(text, reading, object, verb, at, reading.end(), limit);
      case NEXT_VERB ->
          text.words.asking.reminding().contains(verb.lemma())
              ? Optional.empty()
              : completion.asking(text, reading, object, verb, at, reading.end(), reading.end());
      case COLON ->
          completion.asking(text, reading, object, verb, at, reading.end(), reading.end());
      case NOTHING -> forThing(text, reading, object, verb, at, limit);
      case MODAL, PERMISSION -> Optional.empty();
    };
  }

  /** "calls upon X for support". */
  private Optional<RequestAct> forThing(
      ClauseText text, Reading reading, int object, AskingVerb verb, int at, int limit) {
    if (!text.words.asking.calling().contains(verb.listed()) || reading.spans().isEmpty()) {
      return Optional.empty();
    }
    int last = reading.spans().get(reading.spans().size() - 1);
    int thing = text.spans().get(last).endToken();
    int end = Math.min(limit, thing + FOR_REACH);
    while (thing < end && !text.is(thing, WordRole.PURPOSE_MARK) && !text.is(thing, ",")) {
      thing++;
    }
    return text.is(thing, WordRole.PURPOSE_MARK) && thing < end
        ? completion.asking(
            text,
            new Reading(reading.spans(), thing, Stop.INFINITIVE),
            object,
            verb,
            at,
            thing,
            limit)
        : Optional.empty();
  }

  /** "encourages, in line with the law, the use of seeds": where the thing starts. */
  private static int thingAfterAside(ClauseText text, Reading reading, int object) {
    boolean aside = text.is(object, ",") || text.is(object - 1, ",");
    if (!aside || !reading.spans().isEmpty()) {
      return object;
    }
    AddresseeWords words = AddresseeWords.between(text, object, reading.end());
    int first = words.first();
    boolean joiner = text.is(first, WordRole.COORDINATOR);
    return text.is(first - 1, ",") && !joiner ? first : object;
  }

  /** "the implementation of the plan": the verb asks for it, and no addressee follows the verb. */
  private static boolean isThing(ClauseText text, AskingVerb verb, Reading reading, int object) {
    if (!text.words.asking.thingVerbs().contains(verb.listed())
        || text.is(object, WordRole.GENITIVE)
        || (text.is(object, WordRole.ADDITION) && !text.is(object - 1, WordRole.FURTHER))) {
      return false;
    }
    if (text.is(object, ":")) {
      return reading.stop() == Stop.COLON;
    }
    if (reading.stop() == Stop.INFINITIVE
        && text.words.roles.has(verb.particle(), WordRole.PURPOSE_MARK)
        && Actions.isPassive(text, reading.end() + 1)) {
      // "calls for those responsible to be held to account"
      return true;
    }
    int wordsEnd = Math.min(reading.end(), object + AddresseeWords.LONGEST);
    AddresseeWords words = AddresseeWords.between(text, object, wordsEnd);
    // Without an infinitive, somebody named further on is not asked: "the use, if need be, of X".
    boolean named =
        (reading.stop() == Stop.NOTHING || reading.stop() == Stop.NEXT_VERB)
            ? text.hasSpan(words.headEnd(text) - 1)
            : !reading.spans().isEmpty();
    return words.first() == object
        && !words.isEmpty()
        && !text.words.isPronoun(text.form(object))
        && !named
        && !words.canAct(text, reading.stop() != Stop.NOTHING)
        && !(reading.stop() == Stop.INFINITIVE
            && Actions.isSomebody(text, verb, words, reading.end()));
  }

  /** "the Secretary-General is requested to". */
  private Optional<RequestAct> passive(
      ClauseText text, AddresseeReader reader, int at, Found found) {
    int be = at - 1;
    while (text.words.isAdverb(text.form(be))) {
      be--;
    }
    if (!text.words.asking.passive().contains(text.form(be))
        || be - text.sentenceStart(be) > LONGEST_SUBJECT) {
      return Optional.empty();
    }
    int action = skipAdverbs(text, found.end());
    boolean open = text.is(action, ":") && action + 1 == text.size();
    if (!open && !infinitives.isInfinitive(text, action)) {
      return Optional.empty();
    }
    int start = subjectStart(text, be);
    if (isStated(text, start)) {
      return Optional.empty();
    }
    Reading reading = reader.subject(start, be);
    return completion.asking(
        text, reading, start, found.form().verb(), at, action, text.sentenceEnd(at));
  }

  /** "emphasizing that the mission is authorized to", "recalls that it is requested to". */
  private static boolean isStated(ClauseText text, int subject) {
    int at = subject - 2;
    while (text.isChainAdverb(at)) {
      at--;
    }
    return text.is(subject - 1, WordRole.CONTENT_MARK)
        && (text.is(at, WordRole.GERUND) || text.words.asking.statements().contains(text.form(at)));
  }

  private static int skipAdverbs(ClauseText text, int from) {
    int at = from;
    while (text.words.isAdverb(text.form(at))) {
      at++;
    }
    return at;
  }

  private static int subjectStart(ClauseText text, int before) {
    int start = text.sentenceStart(before);
    for (int at = before - 1; at > start; at--) {
      if (text.is(at, WordRole.CONTENT_MARK) && !text.hasSpan(at - 1)) {
        return at + 1;
      }
    }
    return start;
  }
}
