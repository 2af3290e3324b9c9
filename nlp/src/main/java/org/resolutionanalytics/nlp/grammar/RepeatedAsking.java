package org.resolutionanalytics.nlp.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.rule.WordLists;

/**
 * What a body asks once more, with a noun for the verb: "Reiterates its request to X to ...",
 * "Renews, in this regard, its urgent call upon X to ...". It asks as strongly as the verb does.
 *
 * @param lemma the verb that the noun replaces
 * @param end the token after the noun and its particle
 */
record RepeatedAsking(String lemma, int end) {

  private static final Set<String> REPEATING = WordLists.shipped("asking").list("repeating");

  /** What may occur between the verb and "its request". */
  private static final Set<String> BETWEEN =
      WordLists.shipped("asking").list("before_repeated_noun");

  private static final Map<String, String> NOUNS =
      WordLists.shipped("asking").table("repeated_nouns");

  private static final Set<String> PARTICLES =
      WordLists.shipped("asking").list("repeated_particles");

  /** How many words may precede "its", and between it and the noun. */
  private static final int REACH = 7;

  private static final int ADJECTIVES = 4;

  /** How many tokens may say where it was asked before. */
  private static final int LONGEST_ASIDE = 36;

  static boolean startsAt(ClauseText text, int token) {
    return text.is(token, WordKinds.ASKS_AGAIN);
  }

  /** Whether a word is a verb that such an asking starts with. */
  static boolean startsWith(String form) {
    return REPEATING.contains(form);
  }

  static Optional<RepeatedAsking> at(ClauseText text, int token) {
    if (!startsAt(text, token)) {
      return Optional.empty();
    }
    int at = token + 1;
    while (at < token + REACH && isBetween(text.form(at))) {
      at++;
    }
    if (!text.is(at, "its") && !text.is(at, "the")) {
      return Optional.empty();
    }
    for (int noun = at + 1; noun < at + ADJECTIVES && !text.hasSpan(noun); noun++) {
      String lemma = NOUNS.get(text.form(noun));
      if (lemma != null) {
        return after(text, noun, lemma);
      }
    }
    return Optional.empty();
  }

  /** Past ", made in paragraph 2 of its resolution 61/244,", if it is near. */
  private static int afterAside(ClauseText text, int from) {
    for (int at = from; at < from + LONGEST_ASIDE; at++) {
      if (text.is(at, ",") && (text.is(at + 1, "that") || PARTICLES.contains(text.form(at + 1)))) {
        return at + 1;
      }
    }
    return from;
  }

  private static boolean isBetween(String form) {
    return BETWEEN.contains(form) || Words.ADVERBS.contains(form);
  }

  /** Only with the one who is asked, or what: not "its request contained in paragraph 2". */
  private static Optional<RepeatedAsking> after(ClauseText text, int noun, String lemma) {
    int end = noun + 1;
    if (text.is(end, ",") && text.is(end + 1, "in")) {
      return Optional.of(new RepeatedAsking(lemma, end));
    }
    if (text.is(end, ",") && !PARTICLES.contains(text.form(end + 1))) {
      end = afterAside(text, end + 1);
    }
    if (PARTICLES.contains(text.form(end))) {
      boolean callFor = lemma.equals("call upon") && text.is(end, "for");
      return Optional.of(new RepeatedAsking(callFor ? "call for" : lemma, end + 1));
    }
    return text.is(end, "that") ? Optional.of(new RepeatedAsking(lemma, end)) : Optional.empty();
  }
}
