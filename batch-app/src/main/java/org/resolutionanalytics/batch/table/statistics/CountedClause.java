package org.resolutionanalytics.batch.table.statistics;

import java.util.Map;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.table.fact.DocumentRow;

/**
 * A clause, with how often it mentions each theme.
 *
 * @param themes counts of at least 1 by the theme's id
 */
record CountedClause(DocumentRow document, ClauseFacts facts, Map<String, Integer> themes) {}
