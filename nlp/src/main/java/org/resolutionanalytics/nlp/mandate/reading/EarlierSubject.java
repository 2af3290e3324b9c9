package org.resolutionanalytics.nlp.mandate.reading;

import java.util.Optional;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.rule.WordRole;

/** What is said before an account, where "thereon" or nothing says what the account is on. */
final class EarlierSubject {

  /** How far before "thereon in his report" the verb may be. */
  private static final int NEAR = 6;

  /** How far after a verb its object may start: "conduct, in consultation with ..., a review". */
  private static final int LONGEST_ASIDE = 30;

  private final ClauseWords words;
  private final Optional<Act> before;
  private final SubjectEnds ends;
  private final MandateRules rules;

  EarlierSubject(ClauseWords words, Optional<Act> before, SubjectEnds ends, MandateRules rules) {
    this.words = words;
    this.before = before;
    this.ends = ends;
    this.rules = rules;
  }

  /**
   * What the act asks for before the account.
   *
   * @param account the phrase that asks for the account
   * @param action the first verb that the act asks for
   */
  String before(Phrase account, int action) {
    boolean within = account.label().equals(Labels.IN_REPORT);
    int asked = within ? beforeThereon(account.first()) : account.first();
    int last = joint(asked);
    return isActionInRegard(last) ? ofActBefore() : object(Math.min(action, asked), last);
  }

  /** What the act before that of the account is about. */
  String ofActBefore() {
    return before.map(act -> object(act.object(), act.end())).orElse("");
  }

  /** What some words are about, without their verbs. */
  String object(int from, int end) {
    int first = from;
    while (first < end && isVerb(first)) {
      first = words.is(first, ",") && first > from ? afterAside(first, end) : first + 1;
    }
    // "the efforts made by the mission"
    if (first > from && rules.list("state_subjects").contains(words.form(first - 1))) {
      first--;
    }
    if (first > from && first < end && words.is(first - 1, WordRole.DEFINITE)) {
      first--;
    }
    return first < end ? ends.trimmed(first, end) : "";
  }

  /** "conduct, in consultation with States, a review", "consider, if possible, how to". */
  private int afterAside(int comma, int end) {
    if (!rules.list("verb_asides").contains(words.form(comma + 1))) {
      return comma + 1;
    }
    int first = -1;
    for (int at = comma + 3; at < Math.min(end, comma + LONGEST_ASIDE); at++) {
      if (words.is(at - 1, ",")) {
        if (words.is(at, WordRole.INDEFINITE)) {
          return at;
        }
        first = first < 0 ? at : first;
      }
    }
    return first < 0 ? comma + 1 : first;
  }

  private boolean isVerb(int at) {
    boolean joins = words.is(at, WordRole.ADDITION);
    return rules.list("subject_verbs").contains(words.form(joins ? at + 1 : at));
  }

  /** "to take all necessary action in this regard": what it is on is said in the act before. */
  private boolean isActionInRegard(int end) {
    boolean refers =
        rules.list("stands_for").contains(words.form(end - 1))
            && rules.list("stands_for").contains(words.form(end - 2));
    return refers
        && before.isPresent()
        && rules.list("state_subjects").contains(words.form(end - 4));
  }

  /** "to inspect granaries, and to include information thereon in his report": before "to". */
  private int beforeThereon(int account) {
    int at = account - 1;
    int last = words.is(at, WordRole.ON_THIS) ? account - NEAR : at;
    while (at > last && !words.is(at, WordRole.INFINITIVE_MARK)) {
      at--;
    }
    return words.is(at, WordRole.INFINITIVE_MARK) ? at : account;
  }

  private int joint(int account) {
    int at = account;
    while (at > 0 && rules.list("before_subject_end").contains(words.form(at - 1))) {
      at--;
    }
    return at;
  }
}
