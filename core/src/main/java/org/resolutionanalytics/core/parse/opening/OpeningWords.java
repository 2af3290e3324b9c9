package org.resolutionanalytics.core.parse.opening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.core.rule.OpeningVerbs.Entry;
import org.resolutionanalytics.core.rule.OpeningVerbs.Form;
import org.resolutionanalytics.core.rule.RuleFile;

/** The words around an opening verb, in small letters: adverbs, manners, and what a verb is not. */
final class OpeningWords {
  private static final Set<String> ADVERBS = RuleFile.shipped("openings").words("adverbs");
  private static final Set<String> NOT_ADVERBS = RuleFile.shipped("openings").words("not adverbs");
  private static final Set<String> NOT_PARTICIPLES =
      RuleFile.shipped("openings").words("not participles");

  /** Verbs in the form that opens an operative paragraph, which are nouns in the plural as well. */
  static final Set<String> ALSO_NOUNS = RuleFile.shipped("openings").words("also nouns");

  /** "States" opens a paragraph before these; "States Parties", "States in" and so on do not. */
  static final Set<String> AFTER_STATES = RuleFile.shipped("openings").words("after states");

  static final Set<String> STATES_ARE = RuleFile.shipped("openings").words("states are");

  /** "Decided" opens an act before these; "Requested by" does not. */
  static final Set<String> AFTER_PAST = RuleFile.shipped("openings").words("after past");

  static final Set<String> LINKS = RuleFile.shipped("openings").words("links");
  static final Set<String> POSSESSIVES = RuleFile.shipped("openings").words("before manners");
  static final Set<String> MANNERS = RuleFile.shipped("openings").words("manners");

  private OpeningWords() {}

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || (word.endsWith("ly") && !NOT_ADVERBS.contains(word));
  }

  /** A participle that no list holds: "Digitalizing ...". Its dictionary form is a guess. */
  static Optional<Entry> unknownParticiple(String word) {
    if (word.length() < 6 || !word.endsWith("ing") || NOT_PARTICIPLES.contains(word)) {
      return Optional.empty();
    }
    String stem = word.substring(0, word.length() - 3);
    boolean silentE =
        stem.endsWith("iz") || stem.endsWith("at") || stem.endsWith("v") || stem.endsWith("c");
    return Optional.of(new Entry(silentE ? stem + "e" : stem, Form.PARTICIPLE, List.of()));
  }
}
