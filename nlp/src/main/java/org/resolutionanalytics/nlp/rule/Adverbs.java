package org.resolutionanalytics.nlp.rule;

/** The adverbs that may come between "to" or "and" and the verb. */
public final class Adverbs {

  private Adverbs() {}

  /**
   * Whether a word is one: "regularly", "also".
   *
   * @param form the word in lower case
   */
  public static boolean contains(String form) {
    return form.endsWith("ly") || form.equals("also") || form.equals("further");
  }
}
