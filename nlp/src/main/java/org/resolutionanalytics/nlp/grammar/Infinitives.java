package org.resolutionanalytics.nlp.grammar;

import java.util.Set;
import org.resolutionanalytics.nlp.rule.WordLists;

/** Separates the "to" before what is asked from every other "to". */
final class Infinitives {

  private static final Set<String> NOUN_ENDINGS = WordLists.shipped("grammar").list("noun_endings");

  /** Words whose own infinitive or object follows. */
  private static final Set<String> GOVERNORS = WordLists.shipped("asking").list("governors");

  private final PartOfSpeech partOfSpeech;

  Infinitives(PartOfSpeech partOfSpeech) {
    this.partOfSpeech = partOfSpeech;
  }

  /**
   * Whether the "to" at a token starts what is asked.
   *
   * @param insideModifier whether it is in a phrase of its own, which may hold an infinitive
   */
  boolean startsAt(ClauseText text, int to, boolean insideModifier) {
    if (!isFollowedByVerb(text, to + 1)) {
      return false;
    }
    if (isInTitle(text, to)) {
      return false;
    }
    if (text.is(to + 1, "do") && text.is(to + 2, "so") && insideModifier) {
      return false;
    }
    // "the administering Power to submit": a name governs nothing.
    return text.hasSpan(to - 1) || !GOVERNORS.contains(text.form(to - 1));
  }

  /** "the Convention to Combat Desertification". */
  private static boolean isInTitle(ClauseText text, int to) {
    return text.isCapital(to + 1) && text.isCapital(to - 1) && !text.isCapital(to);
  }

  /** Whether a token is a "to" with a verb after it. */
  boolean isInfinitive(ClauseText text, int to) {
    return text.is(to, "to") && isFollowedByVerb(text, to + 1);
  }

  private boolean isFollowedByVerb(ClauseText text, int token) {
    int at = token;
    while (at < token + 5 && text.is(at, WordKinds.ADVERB) && !isLastAdverb(text, at)) {
      // "to fully and effectively implement"
      boolean joined = text.is(at + 1, "and") && text.is(at + 2, WordKinds.ADVERB);
      at += joined ? 2 : 1;
    }
    String form = text.form(at);
    if (form.isEmpty() || text.hasSpan(at) || !Character.isLetter(form.charAt(0))) {
      return at > token || text.is(token, ":");
    }
    if (Words.DETERMINERS.contains(form) || Words.MODIFIER_STARTERS.contains(form)) {
      return at > token;
    }
    if (text.is(at, WordKinds.INFINITIVE)) {
      return true;
    }
    return !text.isCapital(at) && !looksLikeNoun(form) && partOfSpeech.isVerb(text, at);
  }

  /** "to further the cause": the last adverb is the verb. */
  private static boolean isLastAdverb(ClauseText text, int at) {
    return text.is(at, "further") && Words.DETERMINERS.contains(text.form(at + 1));
  }

  private static boolean looksLikeNoun(String form) {
    for (String ending : NOUN_ENDINGS) {
      if (form.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
