package org.resolutionanalytics.batch.table.comparison;

import org.resolutionanalytics.nlp.lineage.Descent;

/**
 * A clause and one that it comes from.
 *
 * @param document the later document
 * @param predecessor the document that it renews
 * @param descent what became of the clause
 */
public record LineageRow(String document, String predecessor, Descent descent) {}
