package org.resolutionanalytics.nlp.grammar;

import org.resolutionanalytics.nlp.actor.ActorSpan;
import org.resolutionanalytics.nlp.grammar.clause.ClauseText;

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
            && !text.is(before, "not"))
        || text.is(before, "to")
        || text.is(before, "of")) {
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
    while (text.words.isAdverb(text.form(at)) && !text.is(at, "further")) {
      at++;
    }
    String form = text.form(at);
    if (text.words.acting.doingModals().contains(form)) {
      return !(text.is(at + 1, "be") && isParticiple(afterAdverbs(at + 2)));
    }
    if (text.words.acting.formsOfBe().contains(form)) {
      String next = text.form(afterAdverbs(at + 1));
      return next.endsWith("ing") && !text.words.acting.stative().contains(next);
    }
    switch (form) {
      case "have", "has", "had" -> {
        int next = afterAdverbs(at + 1);
        return text.is(next, "been")
            ? text.form(next + 1).endsWith("ing")
            : hasRole(next)
                || (isParticiple(next) && !text.words.acting.stative().contains(text.form(next)));
      }
      case "do", "does", "did" -> {
        return true;
      }
      default -> {
        return isPlainVerb(at, form, span);
      }
    }
  }

  /** "has a key role in supporting". */
  private boolean hasRole(int article) {
    for (int at = article + 1; at < article + ROLE_REACH; at++) {
      if (text.is(at, "role") || text.is(at, "responsibility")) {
        return text.is(article, "a") || text.is(article, "an") || text.is(article, "the");
      }
    }
    return false;
  }

  private boolean isPlainVerb(int at, String form, ActorSpan span) {
    if (text.words.acting.stative().contains(form) || text.isCapital(at)) {
      return false;
    }
    if (form.endsWith("ed")) {
      String next = text.form(at + 1);
      return !text.words.grammar.modifierStarters().contains(next)
          && !next.equals("to")
          && !next.equals(",");
    }
    boolean singular = span.actor().kind().equals("state");
    String base = singular && form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    return text.words.infinitives.contains(base)
        && singular == form.endsWith("s")
        && !isNounAlike(at);
  }

  /** "countries report", but "States work of": a verb has an object, or "to". */
  private boolean isNounAlike(int at) {
    return text.is(at + 1, "of") || text.is(at - 1, "of");
  }

  /** "States that have ratified". */
  private boolean isRelativeDoer(ActorSpan span) {
    int at = afterNounPhrase(span);
    boolean relative = text.is(at, "that") || text.is(at, "which") || text.is(at, "who");
    return relative && (text.is(at + 1, "have") || text.is(at + 1, "has")) && isDoing(at + 1, span);
  }

  /** The token after a name and what belongs to it: "States concerned". */
  int afterNounPhrase(ActorSpan span) {
    int at = span.evidenceEnd();
    while (text.is(at, "concerned") || text.is(at, "involved")) {
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
            || text.form(at).endsWith("-affected"))) {
      at--;
    }
    return at;
  }

  private int afterAdverbs(int from) {
    int at = from;
    while (text.words.isAdverb(text.form(at)) || text.is(at, "yet") || text.is(at, "already")) {
      at++;
    }
    return at;
  }

  private boolean isParticiple(int at) {
    String form = text.form(at);
    return form.endsWith("ed")
        || form.endsWith("en")
        || text.words.acting.participles().contains(form);
  }
}
