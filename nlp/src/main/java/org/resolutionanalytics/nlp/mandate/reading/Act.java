package org.resolutionanalytics.nlp.mandate.reading;

import org.resolutionanalytics.nlp.mandate.rule.ActKind;

/**
 * An act of the adopting body in a clause, from its verb to the next act. Positions are tokens,
 * from 0, half-open.
 *
 * @param kind what its verb does
 * @param verb the verb
 * @param object the first token after the verb, its particle and adverbs
 * @param end where the next act starts
 * @param ours whether it speaks as "we"
 */
record Act(ActKind kind, int verb, int object, int end, boolean ours) {

  boolean contains(int token) {
    return token >= verb && token < end;
  }
}
