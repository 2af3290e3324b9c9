package org.resolutionanalytics.nlp.lineage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resolutionanalytics.nlp.lineage.word.RuleLines;

/** What a clause does besides what its opening says. */
final class FurtherActs {
  private static final Set<String> REITERATING = Set.copyOf(RuleLines.of("reiterating-verbs.txt"));

  /** Each a noun and the verb of its demand. */
  private static final List<String[]> DEMANDS =
      RuleLines.of("reiterated-demands.txt").stream().map(line -> line.split(" \\| ")).toList();

  private FurtherActs() {}

  /** The verb of the demand that a clause makes again: "Reiterates its call upon States". */
  static Optional<String> reiterated(ClauseSource clause) {
    if (!REITERATING.contains(clause.openingVerb())) {
      return Optional.empty();
    }
    String rest = clause.text().substring(clause.openingPhrase().length());
    return DEMANDS.stream()
        .filter(demand -> rest.startsWith(" its " + demand[0] + " "))
        .map(demand -> demand[1])
        .findFirst();
  }

  /**
   * Whether a clause acts with a verb behind its opening: "Welcomes the report, and stresses".
   *
   * @param other the other clause; the form of the verb in its opening is looked for, too
   * @param verb the verb by which the other clause acts
   */
  static boolean isBehindOpening(ClauseSource clause, ClauseSource other, String verb) {
    String first = verb.split(" ", 2)[0];
    if (first.isEmpty()) {
      return false;
    }
    String text = clause.text().toLowerCase(Locale.ROOT);
    String forms = first + "s " + other.openingPhrase().toLowerCase(Locale.ROOT);
    for (String word : forms.split(" ", -1)) {
      if (word.startsWith(first) && word.endsWith("s")) {
        int from = clause.openingPhrase().length();
        for (int at = text.indexOf(" " + word + " ", from); at > 0; ) {
          if (followsAnAct(text.substring(from, at))) {
            return true;
          }
          at = text.indexOf(" " + word + " ", at + 1);
        }
      }
    }
    return false;
  }

  private static boolean followsAnAct(String before) {
    return before.endsWith(",")
        || before.endsWith(" and")
        || before.endsWith(" also")
        || before.endsWith(" further");
  }
}
