package org.resolutionanalytics.batch.table;

/**
 * A column of a table.
 *
 * @param name snake_case
 * @param type what its values are
 * @param required whether every row has a value
 * @param description what it means, with unit and range, in a sentence
 */
public record Column(String name, ColumnType type, boolean required, String description) {}
