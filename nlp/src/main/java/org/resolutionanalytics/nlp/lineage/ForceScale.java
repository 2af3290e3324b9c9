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
    String from = act(earlier);
    String to = act(later);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    // An item of a list has the emphasis of the clause that it belongs to, which is not known here.
    boolean open = !earlier.openingPhrase().isEmpty() && !later.openingPhrase().isEmpty();
    int emphasis = open ? emphasis(later) - emphasis(earlier) : 0;
    if (from.equals(to)) {
      boolean opens = from.equals(earlier.verb()) && to.equals(later.verb());
      int lesser = opens ? lesserRank(later, to) - lesserRank(earlier, from) : 0;
      return Optional.of(Force.of(emphasis != 0 ? emphasis : lesser));
    }
    if (FurtherActs.isBehindOpening(later, earlier, from)
        || FurtherActs.isBehindOpening(earlier, later, to)
        || asks(later, from)
        || asks(earlier, to)) {
      return Optional.of(Force.SAME);
    }
    int before = rank(earlier, from);
    int after = rank(later, to);
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

  /**
   * The verb by which a clause acts: that of the demand which it reiterates, that of its opening,
   * or, where this is not on the scale as in an item of a list, that of what it asks.
   */
  private String act(ClauseSource clause) {
    String verb = clause.verb();
    return FurtherActs.reiterated(clause)
        .orElseGet(
            () ->
                !clause.path().endsWith(")") || rank(clause, verb) != 0
                    ? verb
                    : clause.requests().stream()
                        .map(Request::openingVerb)
                        .filter(this::isAsking)
                        .findFirst()
                        .orElse(verb));
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
  private int rank(ClauseSource clause, String verb) {
    return scale.strength(verb).map(Strength::rank).orElseGet(() -> lesserRank(clause, verb));
  }

  private int lesserRank(ClauseSource clause, String verb) {
    String phrase = clause.openingPhrase().toLowerCase(Locale.ROOT);
    int found = 0;
    for (int i = 0; i < lesser.size(); i++) {
      String[] entry = lesser.get(i);
      if (List.of(entry[0].split(", ")).contains(verb) && phrase.contains(entry[1])) {
        found = i - lesser.size();
      }
    }
    return found;
  }

  private static int emphasis(ClauseSource clause) {
    int end = clause.openingPhrase().length();
    List<String> opening = List.of(clause.openingPhrase().toLowerCase(Locale.ROOT).split("\\W+"));
    String behind = clause.text().substring(end);
    return (int)
        INTENSIFIERS.stream()
            .filter(words -> opening.contains(words) || behind.startsWith(" " + words))
            .count();
  }
}
