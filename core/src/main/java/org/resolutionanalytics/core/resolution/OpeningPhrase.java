package org.resolutionanalytics.core.resolution;

import java.util.Objects;

/**
 * The words that open a clause and say what kind of act it is.
 *
 * @param phrase the words as printed, without a comma: {@code Noting with concern}, {@code Also
 *     invites}
 * @param verb the dictionary form of the verb, lower case: {@code note}, {@code invite}, {@code
 *     call upon}
 */
public record OpeningPhrase(String phrase, String verb) {

  /** Checks that both are there. */
  public OpeningPhrase {
    Objects.requireNonNull(phrase, "phrase");
    Objects.requireNonNull(verb, "verb");
  }
}
