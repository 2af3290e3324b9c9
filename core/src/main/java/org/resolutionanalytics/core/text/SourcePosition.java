package org.resolutionanalytics.core.text;

/**
 * A place in a text as people count it.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record SourcePosition(int line, int column) {}
