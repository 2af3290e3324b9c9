package org.resolutionanalytics.nlp.grammar.clause;

import org.resolutionanalytics.nlp.rule.WordRole;
import org.resolutionanalytics.nlp.rule.WordRoles;

/**
 * A verb that asks somebody to act.
 *
 * @param lemma its dictionary form, with its particle: {@code call upon}
 * @param thatOnly whether it asks only with "that X shall ..."
 */
public record AskingVerb(String lemma, boolean thatOnly) {

  /** Checks that there is a verb. */
  public AskingVerb {
    if (lemma.isBlank()) {
      throw new IllegalArgumentException("a verb is never blank");
    }
  }

  /**
   * A verb as the scale of strength writes it: {@code request}, {@code decide that}.
   *
   * @param entry the entry
   * @param roles the words of its language
   */
  public static AskingVerb of(String entry, WordRoles roles) {
    AskingVerb verb = new AskingVerb(entry.strip(), false);
    return roles.has(verb.particle(), WordRole.CONTENT_MARK)
        ? new AskingVerb(verb.lemma.substring(0, verb.lemma.indexOf(' ')), true)
        : verb;
  }

  /** The words behind the verb itself: {@code upon}; may be empty. */
  public String particle() {
    return lemma.substring(Math.min(lemma.length(), base().length() + 1));
  }

  /** The verb itself: {@code call}. */
  String base() {
    return lemma.split(" ", 2)[0];
  }

  /** As word lists of the rules write it: {@code call_upon}. */
  public String listed() {
    return lemma.replace(' ', '_');
  }
}
