package org.resolutionanalytics.nlp.grammar;

import java.util.Optional;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Reading;
import org.resolutionanalytics.nlp.grammar.AddresseeReader.Stop;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.grammar.clause.WordKinds;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * Finds those who are asked by the same verb to do something else: "requests A to plant trees, and
 * B to water them". Not within what somebody is to make others do: "to invite A to plant trees, and
 * B to water them".
 */
final class FurtherAddressee {

  /** More tokens than such a name has. */
  private static final int LONGEST_NAME = 25;

  private final Completion completion;

  FurtherAddressee(Completion completion) {
    this.completion = completion;
  }

  /** The first further asking in what is asked. */
  Optional<RequestAct> find(ClauseText text, AddresseeReader reader, RequestAct asking) {
    if (asking.addressees().isEmpty() || text.is(asking.firstToken(), WordKinds.MODAL)) {
      return Optional.empty();
    }
    for (int at = asking.actionFirst() + 1; at < asking.actionEnd(); at++) {
      if (text.is(at, WordKinds.CAUSING)) {
        return Optional.empty();
      }
      if (text.is(at, WordRole.ADDITION) && text.is(at - 1, ",") && !isListed(text, at - 2)) {
        Optional<RequestAct> further = read(text, reader, asking, at + 1);
        if (further.isPresent()) {
          return further;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RequestAct> read(
      ClauseText text, AddresseeReader reader, RequestAct asking, int from) {
    int first = from;
    while (text.isChainAdverb(first) || text.is(first, WordRole.PURPOSE_MARK)) {
      first++;
    }
    int name = first;
    while (text.words.grammar.determiners().contains(text.form(name))) {
      name++;
    }
    if (!isName(text, name)) {
      return Optional.empty();
    }
    Reading reading = reader.object(first, Math.min(asking.actionEnd(), first + LONGEST_NAME));
    boolean asks = reading.stop() == Stop.INFINITIVE && !reading.spans().isEmpty();
    return !asks || text.is(first, WordRole.CONTENT_MARK) || !isOneName(text, first, reading.end())
        ? Optional.empty()
        : completion.asking(
            text, reading, first, asking.verb(), from, reading.end(), text.sentenceEnd(from));
  }

  /** Whether the words before ", and" are one of a list of names that goes on. */
  private static boolean isListed(ClauseText text, int at) {
    return isName(text, at) || text.is(at, ")") || AddresseeWords.isAcronym(text, at);
  }

  /** Not "and A, with B, and C, to act", nor "and the group set up to act", "and to act". */
  private static boolean isOneName(ClauseText text, int first, int to) {
    int commas = 0;
    for (int at = first; at < to; at++) {
      boolean comma = text.is(at, ",");
      commas += comma ? 1 : 0;
      boolean aside =
          commas % 2 == 0 || text.words.grammar.modifierStarters().contains(text.form(at + 1));
      if ((comma && !aside) || (text.is(at, WordRole.GERUND) && !text.hasSpan(at))) {
        return false;
      }
    }
    return commas % 2 == 0
        && !text.is(to - 1, WordRole.ADDITION)
        && !text.is(to - 1, WordRole.PARTICIPLE)
        && !Actions.isPassive(text, to + 1);
  }

  private static boolean isName(ClauseText text, int at) {
    return text.hasSpan(at) || AddresseeWords.isAgent(text, at);
  }
}
