package org.resolutionanalytics.nlp.lineage;

import org.resolutionanalytics.nlp.lineage.word.WordSequence;

/**
 * A clause as words that can be compared.
 *
 * @param source the clause
 * @param words its words
 */
record ReadClause(ClauseSource source, WordSequence words) {}
