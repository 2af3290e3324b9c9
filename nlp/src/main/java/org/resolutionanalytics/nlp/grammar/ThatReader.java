package org.resolutionanalytics.nlp.grammar;

import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Stop;
import org.resolutionanalytics.nlp.rule.WordLists;

/** Reads what a verb asks by a clause: "decides that X shall act", "recommends to X that Y be". */
final class ThatReader {

  /** How many tokens may name to whom something is recommended. */
  private static final int LONGEST_RECEIVER = 25;

  /** Verbs that state what is, so that "that States have signed" after them asks nothing. */
  private static final Set<String> STATING = WordLists.shipped("asking").list("stating");

  /** Verbs whose object clause has a bare verb. */
  private static final Set<String> DEMANDING = WordLists.shipped("asking").list("demanding");

  private static final Set<String> RECOMMENDING = WordLists.shipped("asking").list("recommending");

  private static final Set<String> NEED = WordLists.shipped("asking").list("need");

  private final Completion completion;

  ThatReader(Completion completion) {
    this.completion = completion;
  }

  static boolean isRecommending(AskingVerb verb) {
    return RECOMMENDING.contains(verb.listed());
  }

  /** The "that" after a verb: "decides that", "requests, in this regard, that", or -1. */
  static int thatAfter(ClauseText text, int from) {
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

  /** The first clause that asks somebody: "that a report be made, and that the parties meet". */
  Optional<Asking> read(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    Optional<Asking> asking = first(text, reader, at, verb, subject, limit);
    int last = Math.min(limit, subject + AskingReader.LONGEST_SUBJECT);
    for (int that = subject; asking.isEmpty() && that < last; that++) {
      if (completion.isAct(text, that)) {
        return Optional.empty();
      }
      if (text.is(that, "that") && text.is(that - 1, "and")) {
        asking = first(text, reader, at, verb, that + 1, limit);
      }
    }
    return asking;
  }

  private Optional<Asking> first(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    return clause(text, reader, at, verb, subject, limit)
        .filter(asking -> Actions.asksSomebody(text, asking));
  }

  private Optional<Asking> clause(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    int last = Math.min(limit, subject + AskingReader.LONGEST_SUBJECT);
    Reading reading =
        DEMANDING.contains(verb.listed())
            ? reader.demanded(subject, last)
            : reader.subject(subject, last);
    int action = reading.end();
    if (reading.stop() == Stop.COLON && !verb.thatOnly() && !reading.spans().isEmpty()) {
      return completion.asking(text, reading, subject, verb, at, action, action);
    }
    if (reading.stop() == Stop.MODAL) {
      action++;
    } else if (reading.stop() != Stop.BARE_VERB
        || (STATING.contains(verb.lemma()) && !isNeeded(text, subject, action))) {
      return Optional.empty();
    }
    if (Actions.isPassive(text, action)) {
      return Optional.empty();
    }
    while (reading.stop() == Stop.BARE_VERB && Words.isAdverb(text.form(action - 1))) {
      // "that the parties immediately resume"
      action--;
    }
    return completion.asking(text, reading, subject, verb, at, action, limit);
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

  /** "recommends to X that Y be admitted", "recommends to X the adoption of". */
  Optional<Asking> recommended(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int first, int limit) {
    int that = first;
    while (that < Math.min(limit, first + LONGEST_RECEIVER) && !text.is(that, "that")) {
      that++;
    }
    Reading reading = reader.object(first, text.is(that, "that") ? that : limit);
    if (reading.stop() == Stop.INFINITIVE) {
      return completion.asking(text, reading, first, verb, at, reading.end(), limit);
    }
    if (reading.spans().isEmpty()) {
      return Optional.empty();
    }
    if (!text.is(that, "that")) {
      int action = text.spans().get(reading.spans().get(0)).endToken();
      Reading named = new Reading(reading.spans().subList(0, 1), action, Stop.BARE_VERB);
      return completion.asking(text, named, first, verb, at, action, limit);
    }
    boolean bare =
        Pronouns.isPronoun(text.form(that + 1)) && Words.INFINITIVES.contains(text.form(that + 2));
    return completion.asking(text, reading, first, verb, at, bare ? that + 2 : that, limit);
  }
}
