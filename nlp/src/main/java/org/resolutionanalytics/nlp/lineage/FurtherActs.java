package org.resolutionanalytics.nlp.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionanalytics.core.rule.VerbForms;
import org.resolutionanalytics.nlp.rule.LineageRules;

/** What a clause does besides what its opening says. */
final class FurtherActs {
  private final LineageRules rules;

  /** Each the words of a demand behind the opening, and the verb that makes it. */
  private final List<String[]> demands;

  FurtherActs(LineageRules rules) {
    this.rules = rules;
    this.demands = rules.reiteratedDemands().stream().map(line -> line.split(" \\| ")).toList();
  }

  /** The verb of the demand that a clause makes again: "Reiterates its call upon States". */
  Optional<String> reiterated(ClauseSource clause) {
    if (!rules.reiteratingVerbs().contains(clause.openingVerb())) {
      return Optional.empty();
    }
    String rest = clause.text().substring(clause.openingPhrase().length());
    return demands.stream()
        .filter(demand -> rest.startsWith(" " + demand[0] + " "))
        .map(demand -> demand[1])
        .findFirst();
  }

  /**
   * Whether a clause acts with a verb behind its opening: "Welcomes the report, and stresses".
   *
   * @param verb the verb, with its particle
   */
  boolean isBehindOpening(ClauseSource clause, String verb) {
    String first = verb.split(" ", 2)[0];
    if (first.isEmpty()) {
      return false;
    }
    String text = clause.text().toLowerCase(Locale.ROOT);
    String word = " " + VerbForms.thirdPerson(first) + " ";
    int from = clause.openingPhrase().length();
    for (int at = text.indexOf(word, from); at > 0; at = text.indexOf(word, at + 1)) {
      if (followsAnAct(text.substring(from, at))) {
        return true;
      }
    }
    return false;
  }

  private boolean followsAnAct(String before) {
    return before.endsWith(",")
        || rules.beforeFurtherActs().contains(before.substring(before.lastIndexOf(' ') + 1));
  }
}
