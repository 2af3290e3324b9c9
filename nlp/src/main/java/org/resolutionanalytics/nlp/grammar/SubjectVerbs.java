package org.resolutionanalytics.nlp.grammar;

import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Decides whether a name is the subject of a verb of doing: "countries declared". */
final class SubjectVerbs {

  /** "a", some adjectives, "role". */
  private static final int ROLE_REACH = 5;

  private final ClauseText text;

  SubjectVerbs(ClauseText text) {
    this.text = text;
  }

  /** A verb of doing follows: "countries declared", "States should". */
  boolean isSubject(ActorSpan span) {
    int before = beforeNounPhrase(span.firstToken());
    if ((text.words.grammar.modifierStarters().contains(text.form(before))
            && !text.is(before, WordRole.NEGATION))
        || text.is(before, WordRole.BEFORE_OBJECTS)) {
      return isRelativeDoer(span);
    }
    int at = afterNounPhrase(span);
    if (text.is(at, ",") || text.hasSpan(at)) {
      return false;
    }
    return isDoing(at, span) || isRelativeDoer(span);
  }

  private boolean isDoing(int from, ActorSpan span) {
    int at = from;
    while (text.words.isAdverb(text.form(at)) && !text.is(at, WordRole.FURTHER)) {
      at++;
    }
    String form = text.form(at);
    if (text.words.acting.doingModals().contains(form)) {
      return !(text.is(at + 1, WordRole.BASE_OF_BE) && isParticiple(afterAdverbs(at + 2)));
    }
    if (text.words.acting.formsOfBe().contains(form)) {
      int next = afterAdverbs(at + 1);
      return text.is(next, WordRole.GERUND)
          && !text.words.acting.stative().contains(text.form(next));
    }
    if (text.is(at, WordRole.PERFECT)) {
      int next = afterAdverbs(at + 1);
      return text.is(next, WordRole.BEEN)
          ? text.is(next + 1, WordRole.GERUND)
          : hasRole(next)
              || (isParticiple(next) && !text.words.acting.stative().contains(text.form(next)));
    }
    return text.is(at, WordRole.SUPPORTING_VERB) || isPlainVerb(at, form, span);
  }

  /** "has a key role in supporting". */
  private boolean hasRole(int article) {
    for (int at = article + 1; at < article + ROLE_REACH; at++) {
      if (text.is(at, WordRole.ROLE_NOUN)) {
        return text.is(article, WordRole.ARTICLE);
      }
    }
    return false;
  }

  private boolean isPlainVerb(int at, String form, ActorSpan span) {
    if (text.words.acting.stative().contains(form) || text.isCapital(at)) {
      return false;
    }
    if (text.is(at, WordRole.PARTICIPLE)) {
      String next = text.form(at + 1);
      return !text.words.grammar.modifierStarters().contains(next)
          && !text.is(at + 1, WordRole.TO_MARK)
          && !next.equals(",");
    }
    boolean singular = span.actor().kind().equals(Actor.STATE);
    boolean third = text.is(at, WordRole.THIRD_PERSON);
    String base = singular && third ? form.substring(0, form.length() - 1) : form;
    return text.words.infinitives.contains(base) && singular == third && !isNounAlike(at);
  }

  /** "countries report", but "States work of": a verb has an object, or "to". */
  private boolean isNounAlike(int at) {
    return text.is(at + 1, WordRole.GENITIVE) || text.is(at - 1, WordRole.GENITIVE);
  }

  /** "States that have ratified". */
  private boolean isRelativeDoer(ActorSpan span) {
    int at = afterNounPhrase(span);
    boolean relative = text.is(at, WordRole.RELATIVE_SUBJECT);
    return relative && text.is(at + 1, WordRole.PRESENT_PERFECT) && isDoing(at + 1, span);
  }

  /** The token after a name and what belongs to it: "States concerned". */
  int afterNounPhrase(ActorSpan span) {
    int at = span.evidenceEnd();
    while (text.is(at, WordRole.AFTER_NAMES)) {
      at++;
    }
    return at;
  }

  /** The token before a name and its determiners: -1 where there is none. */
  int beforeNounPhrase(int first) {
    int at = first - 1;
    while (at >= 0
        && !text.hasSpan(at)
        && (text.words.grammar.determiners().contains(text.form(at))
            || text.words.acting.quantifiers().contains(text.form(at))
            || text.is(at, WordRole.COMPOUND_ADJECTIVE))) {
      at--;
    }
    return at;
  }

  private int afterAdverbs(int from) {
    int at = from;
    while (text.words.isAdverb(text.form(at)) || text.is(at, WordRole.TIME_ADVERB)) {
      at++;
    }
    return at;
  }

  private boolean isParticiple(int at) {
    return text.is(at, WordRole.ANY_PARTICIPLE)
        || text.words.acting.participles().contains(text.form(at));
  }
}
