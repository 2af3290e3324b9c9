package org.resolutionanalytics.core.parse.opening;

import java.util.List;
import java.util.Set;
import org.resolutionanalytics.core.rule.RuleFile;

/** The words around an opening verb, in small letters: adverbs, manners, and what a verb is not. */
final class OpeningWords {
  private final Set<String> adverbs;
  private final String adverbEnding;
  private final Set<String> notAdverbs;
  private final String participleEnding;
  private final String silentVowel;
  private final List<String> beforeSilentVowel;
  private final Set<String> notParticiples;

  /** A past participle follows: "having". */
  final Set<String> having;

  /** Their dictionary form. */
  final String auxiliary;

  /** Before a verb in its plain form: "we". */
  final Set<String> subjects;

  /** Verbs in the form that opens an operative paragraph, which are nouns in the plural as well. */
  final Set<String> alsoNouns;

  /** Those of them that open a paragraph only before {@link #afterNouns}: "States". */
  final Set<String> mostlyNouns;

  final Set<String> afterNouns;

  /** "States that have signed": after this conjunction and one of these words they are nouns. */
  final String conjunction;

  final Set<String> nounsAre;

  /** "Decided" opens an act before these; "Requested by" does not. */
  final Set<String> afterPast;

  final Set<String> links;

  /** Before a manner: "with". */
  final Set<String> mannerStarts;

  /** Verbs whose object is a manner: "express". */
  final Set<String> takingManners;

  /** Short words that may occur inside a manner: "its deep concern". */
  final Set<String> beforeManners;

  final Set<String> manners;

  /** The article in the words that belong to a verb. */
  final String article;

  /** The impersonal form of the first years. */
  final String impersonal;

  final String impersonalVerb;

  OpeningWords(RuleFile openings) {
    this.adverbs = openings.words("adverbs");
    this.adverbEnding = openings.text("ending of adverbs");
    this.notAdverbs = openings.words("not adverbs");
    this.participleEnding = openings.text("ending of participles");
    this.silentVowel = openings.text("silent vowel");
    this.beforeSilentVowel = openings.ordered("before silent vowel");
    this.notParticiples = openings.words("not participles");
    this.having = openings.words("having");
    this.auxiliary = openings.text("auxiliary");
    this.subjects = openings.words("subjects");
    this.alsoNouns = openings.words("also nouns");
    this.mostlyNouns = openings.words("mostly nouns");
    this.afterNouns = openings.words("after nouns");
    this.conjunction = openings.text("conjunction");
    this.nounsAre = openings.words("nouns are");
    this.afterPast = openings.words("after past");
    this.links = openings.words("links");
    this.mannerStarts = openings.words("manner starts");
    this.takingManners = openings.words("taking manners");
    this.beforeManners = openings.words("before manners");
    this.manners = openings.words("manners");
    this.article = openings.text("article");
    this.impersonal = openings.text("impersonal");
    this.impersonalVerb = openings.text("impersonal verb");
  }

  boolean isAdverb(String word) {
    return adverbs.contains(word) || (word.endsWith(adverbEnding) && !notAdverbs.contains(word));
  }

  boolean isParticiple(String word) {
    return word.endsWith(participleEnding) && !notParticiples.contains(word);
  }

  /** The dictionary form that a participle seems to have. */
  String guess(String participle) {
    String stem = participle.substring(0, participle.length() - participleEnding.length());
    return beforeSilentVowel.stream().anyMatch(stem::endsWith) ? stem + silentVowel : stem;
  }
}
