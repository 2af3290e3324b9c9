package org.resolutionanalytics.nlp.mandate.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.grammar.RequestAct;
import org.resolutionanalytics.nlp.mandate.rule.ActKind;
import org.resolutionanalytics.nlp.mandate.rule.ClauseWords;
import org.resolutionanalytics.nlp.mandate.rule.MandateRules;
import org.resolutionanalytics.nlp.mandate.rule.Phrase;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * What an act is about: the phrases that say what it does or has done, and not what something that
 * it speaks of did.
 *
 * @param act the act
 * @param asking how it asks somebody, if it does
 * @param phrases its phrases, by position
 */
record ActContent(Act act, Optional<RequestAct> asking, List<Phrase> phrases) {

  /** The content of an act. */
  static ActContent of(
      ClauseWords words,
      Act act,
      Optional<RequestAct> asking,
      List<Phrase> phrases,
      MandateRules rules) {
    List<Phrase> content = new ArrayList<>();
    Set<String> anywhere = rules.list("anywhere");
    for (Phrase phrase : phrases) {
      if (act.contains(phrase.first())
          && (anywhere.contains(phrase.label())
              || isDone(
                  words, act, asking, phrase.first(), isLenient(act, phrase, rules), rules))) {
        content.add(phrase);
      }
    }
    return new ActContent(act, asking, List.copyOf(content));
  }

  /** What is extended or ended is so wherever the infinitive is; so is all that is approved. */
  private static boolean isLenient(Act act, Phrase phrase, MandateRules rules) {
    return act.kind() == ActKind.ADOPT || rules.list("lenient").contains(phrase.label());
  }

  private static boolean isDone(
      ClauseWords words,
      Act act,
      Optional<RequestAct> asking,
      int at,
      boolean lenient,
      MandateRules rules) {
    if (at <= act.object() + 1) {
      return true;
    }
    int action = asking.map(RequestAct::actionFirst).orElse(-9);
    if (at == action || at == action + 1) {
      return true;
    }
    int before = at - 1;
    while (rules.book().mayBeAdverb(words.form(before))) {
      before--;
    }
    if (words.is(before, WordRole.INFINITIVE_MARK)) {
      return lenient
          || isJoined(words, before - 1, rules)
          || before == act.object()
          || before == action;
    }
    return words.is(before, WordRole.CONTENT_MARK)
        ? before == act.object()
        : rules.list("done_after").contains(words.form(before));
  }

  private static boolean isJoined(ClauseWords words, int at, MandateRules rules) {
    int before = at;
    while (rules.book().mayBeAdverb(words.form(before))) {
      before--;
    }
    return rules.list("joined").contains(words.form(before));
  }

  boolean has(String label) {
    return first(label).isPresent();
  }

  Optional<Phrase> first(String label) {
    for (Phrase phrase : phrases) {
      if (phrase.label().equals(label)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
