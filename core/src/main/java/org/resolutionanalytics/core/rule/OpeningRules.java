package org.resolutionanalytics.core.rule;

import java.util.Set;

/** The sections of {@code openings.txt}: words around an opening verb, in small letters. */
public record OpeningRules(
    Set<String> adverbs,
    String endingOfAdverbs,
    Set<String> notAdverbs,
    String endingOfParticiples,
    String silentVowel,
    Set<String> beforeSilentVowel,
    Set<String> notParticiples,
    Set<String> alsoNouns,
    Set<String> mostlyNouns,
    Set<String> afterNouns,
    String conjunction,
    Set<String> nounsAre,
    Set<String> afterPast,
    Set<String> having,
    String auxiliary,
    Set<String> subjects,
    Set<String> links,
    String article,
    Set<String> mannerStarts,
    Set<String> takingManners,
    Set<String> beforeManners,
    Set<String> manners,
    String impersonal,
    String impersonalVerb) {

  /** Whether a word is an adverb. */
  public boolean isAdverb(String word) {
    return adverbs.contains(word) || (word.endsWith(endingOfAdverbs) && !notAdverbs.contains(word));
  }

  /** Whether a word that no list of verbs has is a participle. */
  public boolean isParticiple(String word) {
    return word.endsWith(endingOfParticiples) && !notParticiples.contains(word);
  }

  /** The dictionary form that such a participle seems to have. */
  public String guess(String participle) {
    String stem = participle.substring(0, participle.length() - endingOfParticiples.length());
    return beforeSilentVowel.stream().anyMatch(stem::endsWith) ? stem + silentVowel : stem;
  }
}
