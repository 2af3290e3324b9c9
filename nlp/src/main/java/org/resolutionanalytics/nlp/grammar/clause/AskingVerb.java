package org.resolutionanalytics.nlp.grammar.clause;

/**
 * A verb that asks somebody to act.
 *
 * @param lemma its dictionary form, with its particle: {@code call upon}
 * @param thatOnly whether it asks only with "that X shall ..."
 */
public record AskingVerb(String lemma, boolean thatOnly) {

  private static final String THAT = " that";

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
   */
  public static AskingVerb of(String entry) {
    String text = entry.strip();
    return text.endsWith(THAT)
        ? new AskingVerb(text.substring(0, text.length() - THAT.length()).strip(), true)
        : new AskingVerb(text, false);
  }

  /** As word lists of the rules write it: {@code call_upon}. */
  public String listed() {
    return lemma.replace(' ', '_');
  }
}
