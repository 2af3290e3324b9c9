package org.resolutionanalytics.nlp.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.core.rule.StrengthLevel;
import org.resolutionanalytics.nlp.grammar.clause.AskingVerb;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.rule.WordRoles;

/**
 * The published scale of how strongly verbs ask. A verb of the scale is a verb that asks; no other
 * is. Immutable.
 */
public final class StrengthScale {

  private final List<StrengthLevel> levels;
  private final Map<String, Strength> byVerb = new LinkedHashMap<>();
  private final List<AskingVerb> verbs = new ArrayList<>();

  private StrengthScale(List<StrengthLevel> levels, WordRoles roles) {
    this.levels = List.copyOf(levels);
    for (StrengthLevel level : levels) {
      Strength strength = new Strength(level.id(), level.rank());
      for (String entry : level.verbs()) {
        AskingVerb verb = AskingVerb.of(entry, roles);
        if (byVerb.putIfAbsent(verb.lemma(), strength) != null) {
          throw new IllegalArgumentException(
              "strength " + level.id() + ": the verb '" + verb.lemma() + "' has another one too");
        }
        verbs.add(verb);
      }
    }
  }

  /** The scale of a language. */
  public static StrengthScale of(RuleBook rules) {
    return of(rules.text().strengths(), rules.roles());
  }

  /**
   * A scale.
   *
   * @param levels its levels
   * @param roles the words of its language
   * @throws IllegalArgumentException if a verb has two levels
   */
  public static StrengthScale of(List<StrengthLevel> levels, WordRoles roles) {
    return new StrengthScale(levels, roles);
  }

  /**
   * How strongly a verb asks.
   *
   * @param verb its dictionary form: {@code call upon}
   */
  public Optional<Strength> strength(String verb) {
    return Optional.ofNullable(byVerb.get(verb));
  }

  /** The names of all levels, the strongest first. */
  public List<String> levels() {
    return levels.stream()
        .sorted(Comparator.comparingInt(StrengthLevel::rank).reversed())
        .map(StrengthLevel::id)
        .toList();
  }

  /** The verbs that ask. */
  public List<AskingVerb> verbs() {
    return List.copyOf(verbs);
  }

  /** What decides about requests, as one text. */
  public String canonicalText() {
    return levels.toString();
  }
}
