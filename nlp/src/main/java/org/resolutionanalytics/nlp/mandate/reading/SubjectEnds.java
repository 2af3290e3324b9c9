package org.resolutionanalytics.nlp.mandate.reading;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.mandate.time.Moment;
import org.resolutionanalytics.nlp.mandate.time.Moments;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Finds the words after an account's subject that do not belong to it: readers, times, asides. */
final class SubjectEnds {

  /** "before the end of its mandate": as many tokens after the end belong to it. */
  private static final int OF_END = 3;

  private final ClauseWords words;
  private final Moments moments;
  private final List<Phrase> phrases;
  private final MandateRules rules;

  /** Where names of bodies that receive accounts start. */
  private final BitSet bodies = new BitSet();

  /** The tokens of names after their first. */
  private final BitSet inNames = new BitSet();

  /** Where phrases start that say when, or within what, an account is given. */
  private final BitSet others = new BitSet();

  SubjectEnds(ClauseWords words, Moments moments, List<Phrase> phrases, MandateRules rules) {
    this.words = words;
    this.moments = moments;
    this.phrases = phrases;
    this.rules = rules;
    for (ActorSpan span : words.spans()) {
      inNames.set(span.firstToken() + 1, span.endToken());
      if (isBody(span)) {
        bodies.set(span.firstToken());
      }
    }
    for (Phrase phrase : phrases) {
      if (phrase.label().equals(Labels.IN_REPORT)
          || phrase.label().equals(Labels.WITHIN_OTHER)
          || phrase.label().equals(Labels.NEXT_REPORT)
          || phrase.label().startsWith(Labels.RHYTHM)) {
        others.set(phrase.first());
      }
    }
  }

  /** The tokens of dates and sessions, in which "of" and "in" start no subject. */
  Set<Integer> dates(int from, int end) {
    Set<Integer> tokens = new HashSet<>();
    for (Moment session : moments.sessions(from, end)) {
      int after = words.is(session.end(), WordRole.GENITIVE) ? session.end() + 2 : session.end();
      for (int at = session.first(); at < after; at++) {
        tokens.add(at);
      }
    }
    for (Phrase phrase : phrases) {
      if (phrase.label().equals(Labels.BEFORE_END)
          && phrase.first() >= from
          && phrase.first() < end) {
        for (int at = fromPeriod(phrase.first()); at < phrase.end() + OF_END; at++) {
          tokens.add(at);
        }
      }
    }
    return tokens;
  }

  /** "at least one month before the end": from "at". */
  private int fromPeriod(int end) {
    int first = end;
    while (moments.isNumber(first - 1) || rules.list("not_later").contains(words.form(first - 1))) {
      first--;
    }
    return first;
  }

  /** Where the receiving body, the date or a further action starts. */
  int stop(int start, int end) {
    Set<Integer> dates = dates(start, end);
    for (int at = start + 1; at < end; at++) {
      boolean further =
          words.is(at, WordRole.INFINITIVE_MARK)
              && (words.is(at - 1, WordRole.ADDITION) || words.is(at - 1, ","));
      boolean reader =
          words.is(at, WordRole.RECIPIENT_MARK)
              && !words.is(at - 1, WordRole.PARTICIPLE)
              && isReader(at + 1);
      boolean aside =
          words.is(at - 1, ",")
              && (rules.list("subject_stops").contains(words.form(at))
                  || words.is(at, WordRole.PURPOSE_MARK)
                  || words.is(at, WordRole.AS_REQUESTED));
      boolean use = words.is(at, WordRole.PURPOSE_MARK) && words.is(at + 2, WordRole.CONSIDERATION);
      // "resolution 15/23 of 20 May 2013"
      boolean day = !words.is(at - 1, WordRole.GENITIVE) && moments.namedDay(at).isPresent();
      boolean date = dates.contains(at) || day || isLater(at);
      if (further || reader || aside || use || date || others.get(at) || isBasis(at)) {
        return at;
      }
    }
    return end;
  }

  /** The text of a subject, without the words at its edges that only join it to others. */
  String trimmed(int start, int end) {
    int last = end;
    while (last > start
        && (rules.list("before_subject_end").contains(words.form(last - 1))
            || rules.list("no_subject_end").contains(words.form(last - 1))
            || !words.tokens().isWord(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && rules.list("subject_start_skip").contains(words.form(first))) {
      first++;
    }
    return last > first ? words.text(first, last) : "";
  }

  /** Whether another account is named in some tokens: "as part of his report". */
  boolean isWithin(int from, int end) {
    int other = others.nextSetBit(from);
    return other >= 0 && other < end;
  }

  /** "on a quarterly basis" */
  private boolean isBasis(int at) {
    boolean article = words.is(at + 1, WordRole.INDEFINITE);
    return words.is(at, WordRole.BASIS_MARK) && article && others.get(at + 2);
  }

  private boolean isLater(int at) {
    if (words.is(at, WordRole.TIME_MARK)) {
      return words.is(at + 2, WordRole.LATEST)
          || words.is(at + 2, WordRole.ONE_SESSION)
          || words.is(at + 3, WordRole.ONE_SESSION);
    }
    if (words.is(at, WordRole.WITHIN)) {
      return moments.isNumber(at + 1) && !words.is(at + 2, WordRole.LONG_UNITS);
    }
    return words.is(at, WordRole.NOT_LATER);
  }

  boolean isReader(int at) {
    return bodies.get(at) || bodies.get(at + 1) || words.is(at, WordRole.THING_PRONOUN);
  }

  /** Whether a token is one of a name, but not its first: "the Commission on the Status of". */
  boolean isInName(int at) {
    return inNames.get(at);
  }

  /** "the Commission on the Status of Women", but not "the Council resolution". */
  private boolean isBody(ActorSpan span) {
    return words.has(span, rules.list("reader"))
        && !rules.list("texts_of_bodies").contains(words.form(span.endToken()));
  }
}
