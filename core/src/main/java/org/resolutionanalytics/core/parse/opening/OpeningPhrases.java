package org.resolutionanalytics.core.parse.opening;

import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.core.parse.line.Characters;
import org.resolutionanalytics.core.parse.line.OpeningLines;
import org.resolutionanalytics.core.resolution.OpeningPhrase;
import org.resolutionanalytics.core.rule.OpeningRules;
import org.resolutionanalytics.core.rule.OpeningVerbs;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;
import org.resolutionanalytics.core.rule.Rules;

/**
 * Reads the opening phrase of a paragraph: adverbs, verb, the words that belong to the verb, and
 * the manner ("Noting with deep concern", "Also takes note with appreciation", "Gravely concerned",
 * "Having considered", "Calls once again upon").
 */
public final class OpeningPhrases {
  private final OpeningVerbs verbs;
  private final OpeningRules rules;
  private final OpeningLines lines;
  private final DecisionSentences decisions;

  /** Phrases by the rules of openings. */
  public OpeningPhrases(Rules rules, OpeningLines lines) {
    this.verbs = rules.verbs();
    this.rules = rules.openings();
    this.lines = lines;
    this.decisions = new DecisionSentences(rules, lines);
  }

  /** The lines that name the body. */
  public OpeningLines lines() {
    return lines;
  }

  /** The decisions that are one sentence. */
  public DecisionSentences decisions() {
    return decisions;
  }

  /**
   * The opening phrase of a clause's text, if it opens with a verb; of a decision in one sentence
   * its verb.
   */
  public Optional<OpeningPhrase> find(String text) {
    return read(text, 0, text.length(), true)
        .or(() -> decision(text))
        .map(found -> new OpeningPhrase(text.substring(found.start(), found.end()), found.verb()));
  }

  /**
   * The form of the verb that opens the words from {@code start} on, of the listed verbs alone;
   * empty unless they start with a capital (after a quotation mark).
   */
  public Optional<Form> formAt(String text, int start, int end) {
    return read(text, start, Math.min(end, start + 120), false).map(PhraseReading.Found::form);
  }

  /** Whether the first word from {@code start} on is a finite verb that may be a noun as well. */
  boolean mayBeNoun(String text, int start, int end) {
    int to = Characters.wordEnd(text, start, end);
    return rules.alsoNouns().contains(text.substring(start, to).toLowerCase(Locale.ROOT));
  }

  private Optional<PhraseReading.Found> read(
      String text, int start, int end, boolean anyParticiple) {
    int from = start;
    while (from < end && Characters.isOpeningMark(text.charAt(from))) {
      from++;
    }
    if (from >= end
        || !Characters.isLetter(text.charAt(from))
        || (!anyParticiple && !Characters.isUpper(text.charAt(from)))) {
      return Optional.empty();
    }
    int verb = lines.afterSubject(text, from, end);
    if (verb > from) {
      return reading(text, verb, end).phrase(false).filter(f -> f.form() == Form.FINITE);
    }
    if (text.startsWith(rules.impersonal(), from)) {
      int to = from + rules.impersonal().length();
      return Optional.of(new PhraseReading.Found(from, to, rules.impersonalVerb(), Form.FINITE));
    }
    return reading(text, from, end).phrase(anyParticiple);
  }

  private Optional<PhraseReading.Found> decision(String text) {
    return decisions
        .verb(text, 0, text.length())
        .flatMap(
            at ->
                reading(text, at, text.length())
                    .phrase(false)
                    .filter(f -> f.form() == Form.FINITE)
                    .or(() -> reading(text, at, text.length()).report()));
  }

  private PhraseReading reading(String text, int start, int end) {
    return new PhraseReading(verbs, rules, text, start, end);
  }
}
