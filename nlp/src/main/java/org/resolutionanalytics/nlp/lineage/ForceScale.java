package org.resolutionanalytics.nlp.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.Strength;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.LineageRules;
import org.resolutionanalytics.nlp.rule.RuleBook;

/**
 * Compares the force of two operative clauses, by the published scale of strength and, below it,
 * the verbs that {@code lineage.txt} ranks.
 */
final class ForceScale {
  private final LineageRules rules;
  private final FurtherActs furtherActs;

  /** From the weakest. */
  private final List<LesserVerb> lesser;

  private final StrengthScale scale;

  ForceScale(RuleBook rules) {
    this.rules = rules.lineage();
    this.furtherActs = new FurtherActs(this.rules);
    this.lesser = this.rules.lesserVerbs().stream().map(LesserVerb::of).toList();
    this.scale = StrengthScale.of(rules);
  }

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
    // Where the clause above two items got another verb, that clause became weaker or stronger.
    if (isItem(earlier) && isItem(later)) {
      from = earlier.openingVerb();
      to = later.openingVerb();
      if (from.isEmpty() || to.isEmpty()) {
        return from.equals(to) ? Optional.of(Force.SAME) : Optional.empty();
      }
    }
    // An item of a list has the emphasis of the clause that it belongs to, which is not known here.
    boolean open = !earlier.openingPhrase().isEmpty() && !later.openingPhrase().isEmpty();
    int emphasis = open ? emphasis(later) - emphasis(earlier) : 0;
    if (from.equals(to)) {
      boolean opens = from.equals(earlier.verb()) && to.equals(later.verb());
      int lesser = opens ? lesserRank(later, to) - lesserRank(earlier, from) : 0;
      return Optional.of(Force.of(emphasis != 0 ? emphasis : lesser));
    }
    if (furtherActs.isBehindOpening(later, from)
        || furtherActs.isBehindOpening(earlier, to)
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
    return furtherActs
        .reiterated(clause)
        .orElseGet(
            () ->
                !isItem(clause) || rank(clause, verb) != 0
                    ? verb
                    : clause.requests().stream()
                        .map(Request::openingVerb)
                        .filter(this::isAsking)
                        .findFirst()
                        .orElse(verb));
  }

  private static boolean isItem(ClauseSource clause) {
    return clause.path().endsWith(")");
  }

  /** Whether a clause still asks with a verb, behind another opening. */
  private boolean asks(ClauseSource clause, String verb) {
    return isAsking(verb)
        && clause.requests().stream().map(Request::openingVerb).anyMatch(verb::equals);
  }

  private boolean isAsking(String verb) {
    return scale
        .strength(verb)
        .filter(strength -> !strength.id().equals(rules.statingLevel()))
        .isPresent();
  }

  /** The rank on the scale; below it, a negative number; 0 if the verb is on neither. */
  private int rank(ClauseSource clause, String verb) {
    return scale.strength(verb).map(Strength::rank).orElseGet(() -> lesserRank(clause, verb));
  }

  private int lesserRank(ClauseSource clause, String verb) {
    for (int i = lesser.size() - 1; i >= 0; i--) {
      LesserVerb entry = lesser.get(i);
      if (entry.verbs.contains(verb) && opening(clause).contains(entry.words)) {
        return i - lesser.size();
      }
    }
    return 0;
  }

  private static String opening(ClauseSource clause) {
    return clause.openingPhrase().toLowerCase(Locale.ROOT);
  }

  private int emphasis(ClauseSource clause) {
    String opening = opening(clause);
    int end = clause.openingPhrase().length();
    int found = 0;
    for (String words : rules.intensifiers()) {
      if (hasWord(opening, words) || clause.text().startsWith(" " + words, end)) {
        found++;
      }
    }
    return found;
  }

  private static boolean hasWord(String opening, String word) {
    return opening.contains(word) && List.of(opening.split("\\W+")).contains(word);
  }

  /** Verbs below the scale, and words of the phrase with which they count. */
  private record LesserVerb(List<String> verbs, String words) {

    static LesserVerb of(String line) {
      String[] parts = line.split("\\|", -1);
      return new LesserVerb(List.of(parts[0].strip().split(", ")), parts[1].strip());
    }
  }
}
