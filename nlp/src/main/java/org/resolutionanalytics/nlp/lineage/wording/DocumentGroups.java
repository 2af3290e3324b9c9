package org.resolutionanalytics.nlp.lineage.wording;

/**
 * What is known of each document of a corpus, by its place.
 *
 * @param ranks the document's place by date, the earliest first; no two have the same
 * @param bodies a number for the body that adopted it
 * @param series a number for its series
 */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, never compared or changed
public record DocumentGroups(int[] ranks, int[] bodies, int[] series) {}
