package org.resolutionanalytics.batch.table;

import java.util.List;

/**
 * What a table is.
 *
 * @param name snake_case; its file is {@code name.csv}
 * @param description what one row is, in a sentence
 * @param columns in the order of the file
 * @param primaryKey columns that together are unique; empty if there are none
 * @param foreignKeys references to other tables
 */
public record TableSchema(
    String name,
    String description,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys) {

  /** Copies the lists. */
  public TableSchema {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }
}
