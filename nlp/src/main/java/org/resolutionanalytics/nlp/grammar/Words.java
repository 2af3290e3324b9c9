package org.resolutionanalytics.nlp.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.nlp.rule.WordLists;

/** The closed classes of words that the grammar rests on. */
final class Words {

  /** Verbs in their dictionary form that often follow "to". */
  static final Set<String> INFINITIVES =
      list("infinitives").stream()
          .flatMap(verb -> Stream.of(verb, verb.replaceAll("(i|y)ze$", "$1se")))
          .collect(Collectors.toUnmodifiableSet());

  /** Verbs that open operative paragraphs without asking, in the form that they have there. */
  static final Set<String> OPERATIVE_VERBS =
      Stream.of(list("operative_verbs"), list("second_acts"))
          .flatMap(Set::stream)
          .flatMap(verb -> Stream.of(verb, verb.replaceAll("ize(s?)$", "ise$1")))
          .collect(Collectors.toUnmodifiableSet());

  /** What somebody has who acts: "the efforts of States", "States' responsibility". */
  static final Set<String> DEEDS = list("deeds");

  static final Set<String> MODALS = list("modals");

  static final Set<String> DETERMINERS = list("determiners");

  static final Set<String> MODIFIER_STARTERS = list("modifier_starters");

  /** Those after which somebody is named who takes part, so that a list goes on beyond "and". */
  static final Set<String> COMPANIONS = list("companions");

  static final Set<String> INCLUDING = list("including");

  static final Set<String> RELATIVES = list("relatives");

  /** Adverbs that precede a verb that asks, or between it and what it asks. */
  static final Set<String> ADVERBS = list("adverbs");

  private static final Set<String> PLAIN_ADVERBS = list("plain_adverbs");

  /** Phrases that occur beside a verb that asks: "requests, as a matter of urgency, X". */
  static final List<List<String>> VERB_ASIDES =
      list("verb_asides").stream().sorted().map(aside -> List.of(aside.split("_", -1))).toList();

  private Words() {}

  /** "-ly", but for verbs ("comply"), and the adverbs that have no such ending. */
  static boolean isAdverb(String form) {
    return (form.endsWith("ly") && !INFINITIVES.contains(form)) || PLAIN_ADVERBS.contains(form);
  }

  private static Set<String> list(String name) {
    return WordLists.shipped("grammar").list(name);
  }
}
