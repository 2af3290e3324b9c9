package org.resolutionanalytics.nlp.lineage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.lineage.word.RuleLines;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.Strength;
import org.resolutionanalytics.nlp.request.StrengthScale;

/**
 * Compares the force of two operative clauses, by the published scale of strength and, below it,
 * {@code lesser-verbs.txt}.
 */
final class ForceScale {
  /** The level whose verbs say that something is so, and ask for it only by implication. */
  private static final String STATING = "stresses";

  private static final Set<String> INTENSIFIERS = Set.copyOf(RuleLines.of("intensifiers.txt"));

  /** From the weakest; each a verb and words of its phrase. */
  private final List<String[]> lesser =
      RuleLines.of("lesser-verbs.txt").stream()
          .map(
              line ->
                  Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
          .toList();

  private final StrengthScale scale = StrengthScale.shipped();

  /**
   * The force of an operative clause compared with an earlier operative one; empty where neither
   * verb is on the scale and they differ.
   */
  Optional<Force> compare(ClauseSource earlier, ClauseSource later) {
    String from = earlier.verb();
    String to = later.verb();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int emphasis = emphasis(later) - emphasis(earlier);
    if (from.equals(to)) {
      int lesser = lesserRank(later) - lesserRank(earlier);
      return Optional.of(Force.of(emphasis != 0 ? emphasis : lesser));
    }
    if (asks(later, from) || asks(earlier, to)) {
      return Optional.of(Force.of(emphasis));
    }
    int before = rank(earlier);
    int after = rank(later);
    boolean askedBefore = isAsking(from);
    boolean asksNow = isAsking(to);
    if (before != 0 && after != 0) {
      return Optional.of(Force.of(after - before));
    }
    if (askedBefore != asksNow) {
      return Optional.of(asksNow ? Force.STRONGER : Force.WEAKER);
    }
    return Optional.empty();
  }

  /** Whether a clause still asks with a verb, behind another opening. */
  private boolean asks(ClauseSource clause, String verb) {
    return isAsking(verb)
        && clause.requests().stream().map(Request::openingVerb).anyMatch(verb::equals);
  }

  private boolean isAsking(String verb) {
    return scale.strength(verb).filter(strength -> !strength.id().equals(STATING)).isPresent();
  }

  /** The rank on the scale; below it, a negative number; 0 if the verb is on neither. */
  private int rank(ClauseSource clause) {
    return scale.strength(clause.verb()).map(Strength::rank).orElseGet(() -> lesserRank(clause));
  }

  private int lesserRank(ClauseSource clause) {
    String phrase = clause.openingPhrase().toLowerCase(Locale.ROOT);
    int found = 0;
    for (int i = 0; i < lesser.size(); i++) {
      String[] entry = lesser.get(i);
      if (List.of(entry[0].split(", ")).contains(clause.verb()) && phrase.contains(entry[1])) {
        found = i - lesser.size();
      }
    }
    return found;
  }

  private static int emphasis(ClauseSource clause) {
    return (int)
        Arrays.stream(clause.openingPhrase().toLowerCase(Locale.ROOT).split("\\W+"))
            .filter(INTENSIFIERS::contains)
            .count();
  }
}
