package org.resolutionanalytics.nlp.grammar.clause;

import org.resolutionanalytics.core.rule.VerbForms;
import org.resolutionanalytics.nlp.rule.WordRole;

/** Separates the "to" before what is asked from every other "to". */
public final class Infinitives {

  /** How many tokens between "to" and its verb may be between commas. */
  private static final int LONGEST_ASIDE = 16;

  private final PartOfSpeech partOfSpeech;

  public Infinitives(PartOfSpeech partOfSpeech) {
    this.partOfSpeech = partOfSpeech;
  }

  /**
   * Whether the "to" at a token starts what is asked.
   *
   * @param insideModifier whether it is in a phrase of its own, which may hold an infinitive
   */
  public boolean startsAt(ClauseText text, int to, boolean insideModifier) {
    if (!isFollowedByVerb(text, to + 1)) {
      return false;
    }
    if (isInTitle(text, to)) {
      return false;
    }
    if (insideModifier && text.is(to + 1, WordRole.DO_SO) && goesOn(text, to + 3)) {
      return false;
    }
    // "the administering Power to submit": a name governs nothing.
    // "States in this regard to take": nor does a phrase beside the verb.
    return text.hasSpan(to - 1)
        || !text.words.asking.governors().contains(text.form(to - 1))
        || VerbFinder.isRegard(text, to - 1);
  }

  /** "those that are free to do so to act": what is asked follows. */
  private static boolean goesOn(ClauseText text, int at) {
    return text.is(at, WordRole.INFINITIVE_MARK)
        || (text.is(at, ",") && text.is(at + 1, WordRole.INFINITIVE_MARK));
  }

  /** Whether a token is a verb in its dictionary form, by the list of these and in its context. */
  public boolean isBareVerb(ClauseText text, int token) {
    String form = text.form(token);
    return text.words.infinitives.contains(form)
        && (!text.words.grammar.infinitivesOrNouns().contains(form)
            || text.words.grammar.determiners().contains(text.form(token + 1))
            || partOfSpeech.isVerb(text, token));
  }

  /** "the Committee shares", where "share" is meant. */
  public boolean isInflectedVerb(ClauseText text, int token) {
    if (!text.is(token, WordRole.THIRD_PERSON)) {
      return false;
    }
    String verb = VerbForms.ofThirdPerson(text.form(token));
    return text.words.infinitives.contains(verb)
        && (!text.words.grammar.infinitivesOrNouns().contains(verb)
            || text.is(token + 1, WordRole.INFINITIVE_MARK)
            || partOfSpeech.isVerb(text, token));
  }

  /** "the Convention to Combat Desertification". */
  private static boolean isInTitle(ClauseText text, int to) {
    return text.isCapital(to + 1) && text.isCapital(to - 1) && !text.isCapital(to);
  }

  /** Whether a token is a "to" with a verb after it. */
  public boolean isInfinitive(ClauseText text, int to) {
    return text.is(to, WordRole.INFINITIVE_MARK) && isFollowedByVerb(text, to + 1);
  }

  private boolean isFollowedByVerb(ClauseText text, int token) {
    if (text.is(token, ",")) {
      int verb = afterComma(text, token + 1);
      return verb > token + 1 && isFollowedByVerb(text, verb);
    }
    if (text.is(token, "(") && text.is(token + 2, ")")) {
      // "to (a) provide seeds; (b) dig wells"
      return !text.is(token + 3, "(") && isFollowedByVerb(text, token + 3);
    }
    int at = token;
    if (text.is(at, WordRole.AT_LEAST)) {
      at += 2;
    } else if (text.is(at, WordRole.MORE) && text.is(at + 1, WordKinds.ADVERB)) {
      at++;
    }
    while (at < token + 5 && text.is(at, WordKinds.ADVERB) && !isLastAdverb(text, at)) {
      // "to fully and effectively implement"
      boolean joined = text.is(at + 1, WordRole.ADDITION) && text.is(at + 2, WordKinds.ADVERB);
      at += joined ? 2 : 1;
    }
    String form = text.form(at);
    if (form.isEmpty() || text.hasSpan(at) || !Character.isLetter(form.charAt(0))) {
      return at > token || text.is(token, ":");
    }
    if (text.words.grammar.determiners().contains(form)
        || text.words.grammar.modifierStarters().contains(form)) {
      return at > token;
    }
    if (text.is(at, WordKinds.INFINITIVE)) {
      return true;
    }
    // "parties to armed conflict": no verb in its dictionary form ends so that is not listed
    return !text.isCapital(at)
        && !text.is(at, WordRole.PARTICIPLE)
        && !looksLikeNoun(text, form)
        && partOfSpeech.isVerb(text, at);
  }

  /** "to, by 2030, reduce": after the second comma, if it is near. */
  private static int afterComma(ClauseText text, int from) {
    if (text.is(from, WordRole.COORDINATOR)) {
      return from;
    }
    for (int at = from; at < from + LONGEST_ASIDE; at++) {
      if (text.is(at, ",")) {
        return at + 1;
      }
    }
    return from;
  }

  /** "to further the cause": the last adverb is the verb. */
  private static boolean isLastAdverb(ClauseText text, int at) {
    return text.is(at, WordRole.FURTHER)
        && text.words.grammar.determiners().contains(text.form(at + 1));
  }

  private static boolean looksLikeNoun(ClauseText text, String form) {
    for (String ending : text.words.grammar.nounEndings()) {
      if (form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
