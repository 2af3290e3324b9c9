package org.resolutionanalytics.batch.facts;

/**
 * A cell whose value an analyst has given.
 *
 * @param table the table, as its file is called without its ending
 * @param number which of the clause's requests, from 1; 0 for the clause itself
 */
public record CorrectedCell(String table, int number, String column) {}
