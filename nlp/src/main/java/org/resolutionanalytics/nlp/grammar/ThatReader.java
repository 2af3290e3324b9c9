package org.resolutionanalytics.nlp.grammar;

import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Stop;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads what a verb asks by a clause: "decides that X shall act", "recommends to X that Y be". */
final class ThatReader {

  /** How many tokens may name to whom something is recommended. */
  private static final int LONGEST_RECEIVER = 25;

  private final Completion completion;

  ThatReader(Completion completion) {
    this.completion = completion;
  }

  static boolean isRecommending(ClauseText text, AskingVerb verb) {
    return text.words.asking.recommending().contains(verb.listed());
  }

  /** The "that" after a verb: "decides that", "requests, in this regard, that", or -1. */
  static int thatAfter(ClauseText text, int from) {
    if (text.is(from, WordRole.CONTENT_MARK)) {
      return from;
    }
    if (text.is(from, ",")) {
      int at = from + 1;
      while (at < from + 12 && at < text.size() && !text.is(at, ",")) {
        at++;
      }
      return text.is(at, ",") && text.is(at + 1, WordRole.CONTENT_MARK) ? at + 1 : -1;
    }
    return -1;
  }

  /** The first clause that asks somebody: "that a report be made, and that the parties meet". */
  Optional<RequestAct> read(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    Optional<RequestAct> asking = first(text, reader, at, verb, subject, limit);
    int last = Math.min(limit, subject + AskingReader.LONGEST_SUBJECT);
    for (int that = subject; asking.isEmpty() && that < last; that++) {
      if (completion.isAct(text, that)) {
        break;
      }
      if (text.is(that, WordRole.CONTENT_MARK) && text.is(that - 1, WordRole.ADDITION)) {
        asking = first(text, reader, at, verb, that + 1, limit);
      }
    }
    if (asking.isPresent() || !text.words.asking.demanding().contains(verb.listed())) {
      return asking;
    }
    return mixed(text, reader, at, verb, subject, limit)
        .or(() -> ofNobody(text, at, verb, subject - 1, limit));
  }

  /** "requests that all States that have not reported to explain": "that" and an infinitive. */
  private Optional<RequestAct> mixed(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    Reading reading = reader.object(subject, limit);
    for (int word = subject; word < reading.end(); word++) {
      if (completion.mayBeVerb(text, word)) {
        return Optional.empty();
      }
    }
    return reading.stop() != Stop.INFINITIVE
        ? Optional.empty()
        : completion
            .asking(text, reading, subject, verb, at, reading.end(), limit)
            .filter(asking -> Actions.asksSomebody(text, asking));
  }

  /** "requests that the list be updated", "that the report include": nobody is asked. */
  private Optional<RequestAct> ofNobody(
      ClauseText text, int at, AskingVerb verb, int that, int limit) {
    int end = completion.end(text, that, limit);
    boolean open = text.is(end, ":") && end + 1 == text.size();
    return open ? Optional.empty() : Optional.of(RequestAct.ofNobody(verb, at, that, end));
  }

  private Optional<RequestAct> first(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    return clause(text, reader, at, verb, subject, limit)
        .filter(asking -> Actions.asksSomebody(text, asking));
  }

  private Optional<RequestAct> clause(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int subject, int limit) {
    int last = Math.min(limit, subject + AskingReader.LONGEST_SUBJECT);
    Reading reading =
        text.words.asking.demanding().contains(verb.listed())
            ? reader.demanded(subject, last)
            : reader.subject(subject, last);
    int action = reading.end();
    if (reading.stop() == Stop.COLON && !verb.thatOnly() && !reading.spans().isEmpty()) {
      return completion.asking(text, reading, subject, verb, at, action, action);
    }
    if (reading.stop() == Stop.MODAL) {
      action++;
    } else if (reading.stop() != Stop.BARE_VERB
        || (text.words.asking.stating().contains(verb.lemma())
            && !isNeeded(text, subject, action))) {
      return Optional.empty();
    }
    if (Actions.isPassive(text, Actions.start(text, action, limit))) {
      return Optional.empty();
    }
    if (reading.stop() == Stop.BARE_VERB) {
      action = withAdverbs(text, action);
    }
    return completion.asking(text, reading, subject, verb, at, action, limit);
  }

  /** "that the parties immediately and fully resume": from the first adverb. */
  private static int withAdverbs(ClauseText text, int verb) {
    int at = verb;
    while (text.words.isAdverb(text.form(at - 1))) {
      boolean joined = text.is(at - 2, WordRole.ADDITION) && text.words.isAdverb(text.form(at - 3));
      at -= joined ? 3 : 1;
    }
    return at;
  }

  /** "it is essential that X act": the bare verb asks, though the verb before only states. */
  private static boolean isNeeded(ClauseText text, int from, int end) {
    for (int at = from + 1; at < end; at++) {
      if (text.is(at, WordRole.CONTENT_MARK)
          && text.words.asking.need().contains(text.form(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "recommends to X that Y be admitted", "recommends to X the adoption of". */
  Optional<RequestAct> recommended(
      ClauseText text, AddresseeReader reader, int at, AskingVerb verb, int first, int limit) {
    int that = first;
    while (that < Math.min(limit, first + LONGEST_RECEIVER)
        && !text.is(that, WordRole.CONTENT_MARK)) {
      that++;
    }
    Reading reading = reader.object(first, text.is(that, WordRole.CONTENT_MARK) ? that : limit);
    if (reading.stop() == Stop.INFINITIVE) {
      return completion.asking(text, reading, first, verb, at, reading.end(), limit);
    }
    if (reading.spans().isEmpty()) {
      return Optional.empty();
    }
    if (!text.is(that, WordRole.CONTENT_MARK)) {
      int action = text.spans().get(reading.spans().get(0)).endToken();
      Reading named = new Reading(reading.spans().subList(0, 1), action, Stop.BARE_VERB);
      return completion.asking(text, named, first, verb, at, action, limit);
    }
    boolean bare =
        text.words.isPronoun(text.form(that + 1))
            && text.words.infinitives.contains(text.form(that + 2));
    return completion.asking(text, reading, first, verb, at, bare ? that + 2 : that, limit);
  }
}
