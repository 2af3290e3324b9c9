package org.resolutionanalytics.batch.changes;

/**
 * How often a theme occurs in the corpus.
 *
 * @param theme its id
 * @param clauses the clauses that mention it
 */
public record ThemeTotal(String theme, long mentions, long clauses) {}
