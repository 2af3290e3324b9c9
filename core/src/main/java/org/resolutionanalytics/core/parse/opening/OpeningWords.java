package org.resolutionanalytics.core.parse.opening;

import java.util.Set;

/** The words around an opening verb, in small letters: adverbs, manners, and what a verb is not. */
final class OpeningWords {
  private static final Set<String> ADVERBS =
      Set.of(
          "also",
          "further",
          "again",
          "once",
          "furthermore",
          "moreover",
          "therefore",
          "hereby",
          "still",
          "much",
          "ever",
          "most",
          "very",
          "more",
          "always",
          "thus",
          "likewise",
          "too",
          "herewith",
          "now",
          "well",
          "yet",
          "once more",
          "in particular");
  private static final Set<String> NOT_ADVERBS =
      Set.of("assembly", "family", "only", "early", "supply");
  static final Set<String> NOT_PARTICIPLES =
      Set.of(
          "nothing",
          "during",
          "something",
          "anything",
          "everything",
          "following",
          "king",
          "training",
          "funding",
          "meeting",
          "beijing",
          "housing",
          "according",
          "pending",
          "notwithstanding",
          "excluding",
          "concerning",
          "regarding",
          "including",
          "capacity-building",
          "peacekeeping");

  /** Verbs in the form that opens an operative paragraph, which are nouns in the plural as well. */
  static final Set<String> ALSO_NOUNS =
      Set.of(
          "states",
          "notes",
          "reports",
          "requests",
          "supports",
          "appeals",
          "demands",
          "offers",
          "orders",
          "records",
          "regrets",
          "calls",
          "hopes",
          "wishes",
          "plans",
          "concerns",
          "remarks");

  /** "States" opens a paragraph before these; "States Parties", "States in" and so on do not. */
  static final Set<String> AFTER_STATES =
      Set.of("that", "its", "the", "also", "further", "again", "clearly", "once", "with");

  static final Set<String> STATES_ARE = Set.of("have", "are", "were", "had", "do", "may");

  /** "Decided" opens an act before these; "Requested by" does not. */
  static final Set<String> AFTER_PAST =
      Set.of(
          "to", "that", "the", "its", "note", "upon", "also", "further", "a", "an", "with", "all",
          "again", "on", "of");

  static final Set<String> LINKS = Set.of("remaining", "being", "becoming", "remains", "is");
  static final Set<String> POSSESSIVES = Set.of("its", "their", "our", "his", "the", "a");
  static final Set<String> MANNERS =
      Set.of(
          "concern",
          "concerns",
          "appreciation",
          "regret",
          "satisfaction",
          "gratitude",
          "thanks",
          "interest",
          "alarm",
          "dismay",
          "approval",
          "thankfulness",
          "indignation",
          "sorrow",
          "support",
          "hope",
          "confidence",
          "conviction",
          "belief",
          "solidarity",
          "sympathy",
          "condolences",
          "determination",
          "readiness",
          "disappointment",
          "outrage",
          "shock",
          "wish",
          "desire",
          "intention",
          "commitment",
          "grief",
          "sadness",
          "encouragement",
          "condemnation",
          "resolve",
          "admiration",
          "congratulations",
          "attention",
          "emphasis",
          "anxiety",
          "view",
          "pride",
          "distress",
          "abhorrence",
          "willingness",
          "disapproval");

  private OpeningWords() {}

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || (word.endsWith("ly") && !NOT_ADVERBS.contains(word));
  }
}
