package org.resolutionanalytics.nlp.grammar;

import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Stop;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.VerbFinder;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Reads sentences that ask by their modal verb: "To this end, States shall share seeds". */
final class ModalReader {

  /** How many tokens may precede the "shall" of a sentence. */
  private static final int LONGEST_SENTENCE_START = 60;

  private final VerbFinder finder;
  private final Completion completion;

  ModalReader(VerbFinder finder, Completion completion) {
    this.finder = finder;
    this.completion = completion;
  }

  /** A sentence whose subject shall, should or must act: "States should ...". */
  Optional<RequestAct> read(ClauseText text, AddresseeReader reader, int at) {
    int first = text.sentenceStart(at);
    int start = at - first > LONGEST_SENTENCE_START ? first : afterLeadIn(text, first, at);
    if (at - first > LONGEST_SENTENCE_START
        || !startsWithName(text, start)
        || text.words.grammar.relatives().contains(text.form(at - 1))
        || Actions.isPassive(text, at + 1)) {
      return Optional.empty();
    }
    Reading reading = reader.subject(start, at + 1);
    if (reading.stop() != Stop.MODAL || reading.end() != at) {
      return Optional.empty();
    }
    AskingVerb verb = new AskingVerb(text.form(at), false);
    return completion.asking(text, reading, start, verb, at, at + 1, text.sentenceEnd(at));
  }

  /**
   * "For this purpose, States shall": where the subject starts. Names before it ("In consultation
   * with A, B and C, the Board shall") are not in a list with it.
   */
  private int afterLeadIn(ClauseText text, int first, int modal) {
    boolean toThisEnd =
        text.is(first, WordRole.INFINITIVE_MARK) && text.is(first + 1, WordRole.POINTING);
    if (!toThisEnd && !text.words.grammar.modifierStarters().contains(text.form(first))) {
      return first;
    }
    int start = first;
    boolean named = false;
    for (int at = first; at < modal; at++) {
      named |= text.hasSpan(at);
      if (text.is(at, ",") && startsWithName(text, at + 1) && (start == first || named)) {
        start = at + 1;
        named |= start == first;
      }
    }
    return start;
  }

  private boolean startsWithName(ClauseText text, int start) {
    if (finder.isOperativeVerb(text, start)) {
      return false;
    }
    int first =
        text.words.isAdverb(text.form(start)) && text.is(start + 1, ",") ? start + 2 : start;
    int at = first;
    while (at < first + 4
        && !text.hasSpan(at)
        && (text.words.grammar.determiners().contains(text.form(at))
            || (text.isCapital(at) && at == first))) {
      at++;
    }
    return text.hasSpan(at);
  }
}
