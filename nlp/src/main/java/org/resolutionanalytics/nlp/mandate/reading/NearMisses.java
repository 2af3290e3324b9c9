package org.resolutionanalytics.nlp.mandate.reading;

import java.util.List;
import java.util.Set;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.Labels;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Tells what is like a request for an account, and asks for none. */
final class NearMisses {

  /** How far from an account the words may be that make it one of a single case. */
  private static final int NEAR = 22;

  /** How far after the recipient States may name their own measures. */
  private static final int TO_MEASURES = 5;

  private final ClauseWords words;
  private final List<Phrase> phrases;
  private final MandateRules rules;

  NearMisses(ClauseWords words, List<Phrase> phrases, MandateRules rules) {
    this.words = words;
    this.phrases = phrases;
    this.rules = rules;
  }

  /** "in order to provide the Committee with information": what something else is for. */
  boolean isPurpose(Phrase phrase) {
    return words.is(phrase.first() - 2, WordRole.ORDER_TO);
  }

  /** "the recommendations made by the Secretary-General in his report": what is there already. */
  boolean isPast(int at) {
    Set<String> past = rules.list("past");
    for (int before = at - 1; before > at - 8; before--) {
      boolean by = before == at - 1 || words.is(before + 1, WordRole.AGENT_MARK);
      if (by && past.contains(words.form(before))) {
        return true;
      }
    }
    return false;
  }

  /** "to provide input to the annual report", "access to the information": hands over neither. */
  boolean isInput(Phrase account) {
    int at = account.end() - 2;
    while (at > account.first() && !rules.list("articles").contains(words.form(at))) {
      if (rules.list("reader").contains(words.form(at))) {
        return false;
      }
      at--;
    }
    boolean definite = words.is(at, WordRole.DEFINITE) && at > account.end() - 5;
    boolean purpose =
        words.is(at - 1, WordRole.PURPOSE_MARK) && account.label().equals(Labels.HAND_REPORT);
    boolean led = purpose || rules.list("leads_to").contains(words.form(at - 1));
    return definite && led && !rules.list("reader").contains(words.form(account.end() - 1));
  }

  /** "to give priority to the matter in his report": hands over no report. */
  boolean endsWithin(Phrase account) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                phrase.label().equals(Labels.IN_REPORT)
                    && phrase.first() > account.first()
                    && phrase.first() < account.end());
  }

  /**
   * "to notify the Committee of the arrival of vessels": of States, a step of a procedure; not "of
   * the steps that they have taken".
   */
  boolean isNotice(Phrase account) {
    if (!rules.list("notifying").contains(words.form(account.first()))) {
      return false;
    }
    for (int at = account.end() + 1; at < account.end() + TO_MEASURES; at++) {
      if (rules.list("state_subjects").contains(words.form(at))) {
        return false;
      }
    }
    return true;
  }

  boolean isCase(Act act, Phrase account) {
    int end = Math.min(act.end(), account.end() + NEAR);
    // "to look into violations, and to keep the Council informed": informed of more than cases
    boolean keeps =
        words.is(account.first(), WordRole.KEEP)
            && words.is(account.first() - 2, WordRole.ADDITION);
    int from = keeps ? account.first() : Math.max(act.object(), account.first() - NEAR);
    for (int at = from; at < end; at++) {
      boolean own = rules.list("own").contains(words.form(at - 1));
      if (rules.list("single_case").contains(words.form(at)) && !(own && words.is(at, "request"))) {
        return true;
      }
    }
    return false;
  }
}
