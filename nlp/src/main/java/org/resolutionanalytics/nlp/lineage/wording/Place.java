package org.resolutionanalytics.nlp.lineage.wording;

/**
 * A clause in a corpus.
 *
 * @param document the document's place in the corpus, from 0
 * @param clause the clause's place in the document, from 0
 */
public record Place(int document, int clause) {}
