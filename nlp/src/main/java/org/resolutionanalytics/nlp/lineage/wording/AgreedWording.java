package org.resolutionanalytics.nlp.lineage.wording;

/**
 * Where the wording of a clause occurs: the same or nearly the same words, the clause itself
 * included.
 *
 * @param match how
 * @param first the earliest place
 * @param last the latest place
 * @param occurrences how many clauses have it
 * @param documents how many documents have it, at least 2
 * @param bodies how many bodies adopted these documents
 * @param series how many series these documents belong to
 */
public record AgreedWording(
    Match match, Place first, Place last, int occurrences, int documents, int bodies, int series) {}
