package org.resolutionanalytics.batch.table.comparison;

import org.resolutionanalytics.batch.comparison.AgreedClause;

/**
 * A clause whose wording occurs elsewhere.
 *
 * @param document its document
 */
public record AgreedRow(String document, AgreedClause clause) {}
