package org.resolutionanalytics.nlp.lineage;

import org.resolutionanalytics.nlp.lineage.word.WordSequence;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * A clause as words that can be compared.
 *
 * @param source the clause
 * @param tokens its tokens
 * @param words its words
 */
record ReadClause(ClauseSource source, Tokens tokens, WordSequence words) {}
