package org.resolutionanalytics.nlp.grammar.clause;

import java.util.Optional;

/** A form of a verb as it occurs in a text; {@code particle} is empty or follows the form. */
public record VerbForm(AskingVerb verb, Inflection inflection, String particle) {

  enum Inflection {
    /** request */
    BASE,
    /** requests */
    THIRD_PERSON,
    /** requesting */
    GERUND,
    /** requested */
    PARTICIPLE
  }

  /** The token after the verb and its particle, if it is at a token. */
  public Optional<Integer> endAt(ClauseText text, int token) {
    if (particle.isEmpty()) {
      return Optional.of(token + 1);
    }
    if (text.is(token + 1, particle)) {
      return Optional.of(token + 2);
    }
    // "calls once again upon all parties", "calls, in this context, for"
    int at = text.afterAsides(token + 1);
    return text.is(at, particle) ? Optional.of(at + 1) : Optional.empty();
  }
}
