package org.resolutionanalytics.nlp.rule;

import java.util.Set;

/** The adverbs that may come between "to" or "and" and the verb. */
public final class Adverbs {

  private static final Set<String> WITHOUT_ENDING = RuleBook.shipped().grammar().adverbs();

  private Adverbs() {}

  /**
   * Whether a word is one: in "-ly", or of the grammar's list of adverbs, such as "also".
   *
   * @param form the word in lower case
   */
  public static boolean contains(String form) {
    return form.endsWith("ly") || WITHOUT_ENDING.contains(form);
  }
}
