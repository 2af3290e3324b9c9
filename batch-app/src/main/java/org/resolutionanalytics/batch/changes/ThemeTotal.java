package org.resolutionanalytics.batch.changes;

/** How often a theme occurs in the corpus. */
public record ThemeTotal(String theme, long mentions, long clauses) {}
