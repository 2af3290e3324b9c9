package org.resolutionanalytics.nlp.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The closed classes of words that the grammar rests on. */
final class Words {

  /** Verbs in their dictionary form that often follow "to". */
  static final Set<String> INFINITIVES = read("infinitives.txt");

  /** Verbs that open operative paragraphs without asking, in the form that they have there. */
  static final Set<String> OPERATIVE_VERBS = read("operative-verbs.txt");

  /** What somebody has who acts: "the efforts of States", "States' responsibility". */
  static final Set<String> DEEDS = read("deeds.txt");

  static final Set<String> MODALS = Set.of("shall", "should", "must");

  static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "all",
          "any",
          "each",
          "every",
          "its",
          "their",
          "his",
          "her",
          "this",
          "that",
          "these",
          "those",
          "such",
          "other",
          "both",
          "many",
          "some",
          "several",
          "most",
          "relevant",
          "which",
          "whom",
          "it",
          "them",
          "him",
          "no",
          "our",
          "one");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "for",
          "from",
          "within",
          "under",
          "by",
          "with",
          "through",
          "via",
          "without",
          "against",
          "among",
          "amongst",
          "between",
          "before",
          "after",
          "during",
          "into",
          "towards",
          "upon",
          "regarding",
          "concerning",
          "following",
          "pursuant",
          "consistent",
          "according",
          "based",
          "subject",
          "where",
          "when",
          "while",
          "if",
          "throughout",
          "across",
          "alongside",
          "beyond",
          "despite",
          "except",
          "excluding",
          "until",
          "since",
          "unless",
          "as",
          "given",
          "per",
          "together",
          "once",
          "not",
          "about",
          "over",
          "whenever",
          "wherever",
          "whether",
          "because");

  /** Those after which somebody is named who takes part, so that a list goes on beyond "and". */
  static final Set<String> COMPANIONS =
      Set.of("with", "through", "by", "via", "alongside", "together", "between", "among");

  static final Set<String> INCLUDING =
      Set.of("including", "especially", "particularly", "notably", "namely", "specifically");

  static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "where");

  /** Adverbs that precede a verb that asks, or between it and what it asks. */
  static final Set<String> ADVERBS =
      Set.of(
          "also",
          "further",
          "strongly",
          "again",
          "therefore",
          "hereby",
          "accordingly",
          "urgently",
          "solemnly",
          "once",
          "furthermore",
          "moreover",
          "additionally",
          "likewise",
          "similarly",
          "earnestly",
          "respectfully",
          "thus",
          "hence",
          "then",
          "still",
          "equally",
          "consequently",
          "specifically",
          "particularly",
          "especially",
          "kindly",
          "finally",
          "nevertheless",
          "however",
          "always",
          "highly",
          "firmly",
          "expressly",
          "explicitly",
          "cordially",
          "warmly",
          "fully",
          "vigorously",
          "actively");

  private Words() {}

  /** "-ly", and the adverbs that have no such ending. */
  static boolean isAdverb(String form) {
    return form.endsWith("ly")
        || form.equals("also")
        || form.equals("further")
        || form.equals("not")
        || form.equals("better");
  }

  static Set<String> read(String name) {
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      String text =
          new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
      return Set.copyOf(List.of(text.strip().split("\\s+")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the shipped " + name, e);
    }
  }
}
