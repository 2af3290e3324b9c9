package org.resolutionanalytics.nlp.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Stop;
import org.resolutionanalytics.nlp.grammar.VerbFinder.Found;
import org.resolutionanalytics.nlp.rule.WordLists;

/** Reads the acts of asking in a clause: who is asked by which verb, and where the action is. */
final class AskingReader {

  /**
   * How many tokens may name whom a sentence speaks of; 216 are the most in some 3,000 resolutions.
   * Without a bound, "is requested to" again and again would take quadratic time.
   */
  private static final int LONGEST_SUBJECT = 400;

  private static final Set<String> PASSIVE_SUBJECT = WordLists.shipped("asking").list("passive");

  /** Verbs that state what is, so that "that States have signed" after them asks nothing. */
  private static final Set<String> STATING = WordLists.shipped("asking").list("stating");

  /** Verbs that ask for a thing as well as somebody to act, by their dictionary form. */
  private static final Set<String> THING_VERBS = WordLists.shipped("asking").list("thing_verbs");

  /** Acts that say what is so already. */
  private static final Set<String> STATEMENTS = WordLists.shipped("asking").list("statements");

  private static final Set<String> NEED = WordLists.shipped("asking").list("need");

  /** "reminds X of Y and requests Z to" does not share what is asked of Z. */
  private static final String REMIND = "remind";

  private final VerbFinder finder;
  private final Infinitives infinitives;

  AskingReader(VerbFinder finder, Infinitives infinitives) {
    this.finder = finder;
    this.infinitives = infinitives;
  }

  /** The acts of asking, in the order of the text. */
  List<Asking> askings(ClauseText text) {
    List<Asking> askings = new ArrayList<>();
    AddresseeReader reader = new AddresseeReader(text, finder, infinitives);
    Pronouns pronouns = new Pronouns(text);
    for (int at = 0; at < text.size(); at++) {
      if (text.is(at, WordKinds.ASKS | WordKinds.ASKS_AGAIN | WordKinds.MODAL)) {
        Optional<Asking> asking = asking(text, reader, at);
        if (asking.isPresent()) {
          askings.add(pronouns.resolve(asking.get()));
        }
      }
    }
    return askings.isEmpty() ? List.of() : Actions.complete(text, Actions.shared(askings));
  }

  private Optional<Asking> asking(ClauseText text, AddresseeReader reader, int at) {
    if (text.hasSpan(at)) {
      return Optional.empty();
    }
    if (text.is(at, WordKinds.MODAL)) {
      return modal(text, reader, at);
    }
    Optional<Found> active = finder.asking(text, at);
    if (active.isPresent()) {
      return active(text, reader, at, active.get());
    }
    Optional<Found> passive = finder.passive(text, at);
    return passive.isPresent() ? passive(text, reader, at, passive.get()) : Optional.empty();
  }

  private Optional<Asking> active(ClauseText text, AddresseeReader reader, int at, Found found) {
    int limit = text.sentenceEnd(at);
    int object = found.end();
    while (text.isChainAdverb(object) || (text.is(object, ",") && text.is(object + 1, "in"))) {
      object++;
    }
    AskingVerb verb = found.form().verb();
    int that = thatAfter(text, object);
    if (that >= 0) {
      return that(text, reader, at, verb, that + 1, limit);
    }
    if (verb.thatOnly()) {
      return Optional.empty();
    }
    Reading reading = reader.object(object, limit);
    if (isThing(text, verb, reading, object)) {
      if (object == found.end() + 1 && text.is(found.end(), "further")) {
        // "calls for further efforts"
        object--;
      }
      int end =
          text.is(object, ":")
              ? object
              : Actions.end(text, finder, object, Actions.limit(text, infinitives, limit));
      return Optional.of(Asking.ofNobody(verb, at, object, end));
    }
    return switch (reading.stop()) {
      case INFINITIVE, BARE_VERB -> asking(text, reading, object, verb, at, reading.end(), limit);
      case NEXT_VERB ->
          REMIND.equals(verb.lemma())
              ? Optional.empty()
              : asking(text, reading, object, verb, at, reading.end(), reading.end());
      case COLON -> asking(text, reading, object, verb, at, reading.end(), reading.end());
      case MODAL, NOTHING -> Optional.empty();
    };
  }

  /** "the implementation of the plan": the verb asks for it, and no addressee follows the verb. */
  private static boolean isThing(ClauseText text, AskingVerb verb, Reading reading, int object) {
    if (!THING_VERBS.contains(verb.lemma().replace(' ', '_')) || text.is(object, "of")) {
      return false;
    }
    if (text.is(object, ":")) {
      return reading.stop() == Stop.COLON;
    }
    if (reading.stop() == Stop.INFINITIVE
        && verb.lemma().endsWith(" for")
        && Actions.isPassive(text, reading.end() + 1)) {
      // "calls for those responsible to be held to account"
      return true;
    }
    AddresseeWords words = AddresseeWords.between(text, object, reading.end());
    return words.first() == object
        && !words.isEmpty()
        && !Pronouns.isPronoun(text.form(object))
        && reading.spans().isEmpty()
        && !words.canAct(text, true)
        && !(reading.stop() == Stop.INFINITIVE
            && Actions.isSomebody(text, verb, words, reading.end()));
  }

  /** The "that" after a verb: "decides that", "requests, in this regard, that", or -1. */
  private static int thatAfter(ClauseText text, int from) {
    if (text.is(from, "that")) {
      return from;
    }
    if (text.is(from, ",")) {
      int at = from + 1;
      while (at < from + 12 && at < text.size() && !text.is(at, ",")) {
        at++;
      }
      return text.is(at, ",") && text.is(at + 1, "that") ? at + 1 : -1;
    }
    return -1;
  }

  private Optional<Asking> that(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    Reading reading = reader.subject(subject, Math.min(limit, subject + LONGEST_SUBJECT));
    int action = reading.end();
    if (reading.stop() == Stop.COLON && !verb.thatOnly() && !reading.spans().isEmpty()) {
      return asking(text, reading, subject, verb, at, action, action);
    }
    if (reading.stop() == Stop.MODAL) {
      action++;
    } else if (reading.stop() != Stop.BARE_VERB
        || (STATING.contains(verb.lemma()) && !isNeeded(text, subject, action))) {
      return Optional.empty();
    }
    return Actions.isPassive(text, action)
        ? Optional.empty()
        : asking(text, reading, subject, verb, at, action, limit);
  }

  /** "it is essential that X act": the bare verb asks, though the verb before only states. */
  private static boolean isNeeded(ClauseText text, int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (text.is(at, "that") && NEED.contains(text.form(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "the Secretary-General is requested to". */
  private Optional<Asking> passive(ClauseText text, AddresseeReader reader, int at, Found found) {
    int be = at - 1;
    while (Words.isAdverb(text.form(be))) {
      be--;
    }
    if (!PASSIVE_SUBJECT.contains(text.form(be)) || be - text.sentenceStart(be) > LONGEST_SUBJECT) {
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
    return asking(text, reading, start, found.form().verb(), at, action, text.sentenceEnd(at));
  }

  /** "emphasizing that the mission is authorized to", "recalls that it is requested to". */
  private static boolean isStated(ClauseText text, int subject) {
    int at = subject - 2;
    while (text.isChainAdverb(at)) {
      at--;
    }
    return text.is(subject - 1, "that")
        && (text.form(at).endsWith("ing") || STATEMENTS.contains(text.form(at)));
  }

  private static int skipAdverbs(ClauseText text, int from) {
    int at = from;
    while (Words.isAdverb(text.form(at))) {
      at++;
    }
    return at;
  }

  private static int subjectStart(ClauseText text, int before) {
    int start = text.sentenceStart(before);
    for (int at = before - 1; at > start; at--) {
      if (text.is(at, "that") && !text.hasSpan(at - 1)) {
        return at + 1;
      }
    }
    return start;
  }

  /** A sentence whose subject shall, should or must act: "States should ...". */
  private Optional<Asking> modal(ClauseText text, AddresseeReader reader, int at) {
    int start = text.sentenceStart(at);
    if (at - start > 60 || !startsWithName(text, start) || Actions.isPassive(text, at + 1)) {
      return Optional.empty();
    }
    Reading reading = reader.subject(start, at + 1);
    if (reading.stop() != Stop.MODAL || reading.end() != at) {
      return Optional.empty();
    }
    AskingVerb verb = new AskingVerb(text.form(at), false);
    return asking(text, reading, start, verb, at, at + 1, text.sentenceEnd(at));
  }

  private boolean startsWithName(ClauseText text, int start) {
    if (finder.isOperativeVerb(text, start)) {
      return false;
    }
    int at = start;
    while (at < start + 4
        && !text.hasSpan(at)
        && (Words.DETERMINERS.contains(text.form(at)) || (text.isCapital(at) && at == start))) {
      at++;
    }
    return text.hasSpan(at);
  }

  private Optional<Asking> asking(
      ClauseText text, Reading reading, int words, AskingVerb verb, int at, int from, int limit) {
    int action = Actions.start(text, from, limit);
    int last = Actions.limit(text, infinitives, limit);
    List<ActorSpan> addressees = new ArrayList<>(reading.spans().size());
    for (int span : reading.spans()) {
      addressees.add(text.spans().get(span));
    }
    AddresseeWords named = AddresseeWords.between(text, words, Math.min(reading.end(), action));
    int end = action >= limit ? action : Actions.end(text, finder, action, last);
    List<AddresseeWords> others =
        addressees.isEmpty()
            ? List.of()
            : new ListedOthers(text).between(words, Math.min(reading.end(), action));
    return Optional.of(new Asking(verb, at, addressees, named, others, action, end));
  }
}
