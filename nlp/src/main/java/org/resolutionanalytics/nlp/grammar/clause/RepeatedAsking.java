package org.resolutionanalytics.nlp.grammar.clause;

import java.util.Optional;
import org.resolutionanalytics.nlp.rule.WordRole;

/**
 * What a body asks once more, with a noun for the verb: "Reiterates its request to X to ...",
 * "Renews, in this regard, its urgent call upon X to ...". It asks as strongly as the verb does.
 *
 * @param lemma the verb that the noun replaces
 * @param end the token after the noun and its particle
 */
public record RepeatedAsking(String lemma, int end) {

  /** How many words may precede "its", and between it and the noun. */
  private static final int REACH = 7;

  private static final int ADJECTIVES = 4;

  /** How many tokens may say where it was asked before. */
  private static final int LONGEST_ASIDE = 36;

  public static boolean startsAt(ClauseText text, int token) {
    return text.is(token, WordKinds.ASKS_AGAIN);
  }

  public static Optional<RepeatedAsking> at(ClauseText text, int token) {
    if (!startsAt(text, token)) {
      return Optional.empty();
    }
    int at = token + 1;
    while (at < token + REACH && isBetween(text, at)) {
      at++;
    }
    if (!text.is(at, WordRole.OWNER_OF_REQUEST)) {
      return Optional.empty();
    }
    for (int noun = at + 1; noun < at + ADJECTIVES && !text.hasSpan(noun); noun++) {
      String lemma = text.words.asking.repeatedNouns().get(text.form(noun));
      if (lemma != null) {
        return after(text, noun, lemma);
      }
    }
    return Optional.empty();
  }

  /** Past ", made in paragraph 2 of its resolution 61/244,", if it is near. */
  private static int afterAside(ClauseText text, int from) {
    for (int at = from; at < from + LONGEST_ASIDE; at++) {
      if (text.is(at, ",")
          && (text.is(at + 1, WordRole.CONTENT_MARK)
              || text.words.asking.repeatedParticles().contains(text.form(at + 1)))) {
        return at + 1;
      }
    }
    return from;
  }

  /** Past "in paragraph 2 of its resolution 61/244", which no commas set off. */
  private static int afterPlace(ClauseText text, int from) {
    for (int at = from; at < from + LONGEST_ASIDE && !text.is(at, ","); at++) {
      boolean named = isNamed(text, at + 1) || isNamed(text, at + 2);
      if (text.is(at, WordRole.CONTENT_MARK)
          || (named && text.words.asking.repeatedParticles().contains(text.form(at)))) {
        return at;
      }
    }
    return from;
  }

  private static boolean isNamed(ClauseText text, int at) {
    return text.hasSpan(at) || text.words.addressees.agents().contains(text.form(at));
  }

  private static boolean isBetween(ClauseText text, int at) {
    String form = text.form(at);
    return text.words.asking.beforeRepeatedNoun().contains(form)
        || text.words.grammar.adverbs().contains(form);
  }

  /** Only with the one who is asked, or what: not "its request contained in paragraph 2". */
  private static Optional<RepeatedAsking> after(ClauseText text, int noun, String lemma) {
    int end = noun + 1;
    if (text.is(end, ",") && text.is(end + 1, WordRole.PLACE_MARK)) {
      return Optional.of(new RepeatedAsking(lemma, end));
    }
    if (text.is(end, ",") && !text.words.asking.repeatedParticles().contains(text.form(end + 1))) {
      end = afterAside(text, end + 1);
    } else if (text.is(end, WordRole.PLACE_MARK)) {
      end = afterPlace(text, end);
    }
    if (text.words.asking.repeatedParticles().contains(text.form(end))) {
      String other = lemma.substring(0, lemma.indexOf(' ') + 1) + text.form(end);
      boolean changed = text.words.asking.otherParticles().contains(other.replace(' ', '_'));
      return Optional.of(new RepeatedAsking(changed ? other : lemma, end + 1));
    }
    return text.is(end, WordRole.CONTENT_MARK)
        ? Optional.of(new RepeatedAsking(lemma, end))
        : Optional.empty();
  }
}
