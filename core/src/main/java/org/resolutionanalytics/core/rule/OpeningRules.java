package org.resolutionanalytics.core.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.rule.OpeningVerbs.Entry;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;

/** The sections of {@code openings.txt}: words around an opening verb, in small letters. */
public record OpeningRules(
    Set<String> adverbs,
    String endingOfAdverbs,
    Set<String> notAdverbs,
    Set<String> alsoAdjectives,
    Set<String> afterAdverbs,
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

  private static final int SHORTEST_PARTICIPLE = 6;

  /** Whether a word is an adverb. */
  public boolean isAdverb(String word) {
    return adverbs.contains(word) || (word.endsWith(endingOfAdverbs) && !notAdverbs.contains(word));
  }

  /**
   * Whether an adverb is an adjective here: "further" in "Encourages further efforts".
   *
   * @param next the word after it; empty if there is none
   */
  public boolean isAdjective(String word, String next) {
    return alsoAdjectives.contains(word)
        && !next.isEmpty()
        && Character.isLowerCase(next.charAt(0))
        && !afterAdverbs.contains(next);
  }

  /** A participle that no list of verbs has: "Digitalizing ...". Its dictionary form is a guess. */
  public Optional<Entry> unknownParticiple(String word) {
    if (word.length() < SHORTEST_PARTICIPLE
        || !word.endsWith(endingOfParticiples)
        || notParticiples.contains(word)) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - endingOfParticiples.length());
    String verb = beforeSilentVowel.stream().anyMatch(stem::endsWith) ? stem + silentVowel : stem;
    return Optional.of(new Entry(verb, Form.PARTICIPLE, List.of()));
  }
}
