package org.resolutionanalytics.batch.table;

import java.util.List;

/**
 * Columns whose values stand in another table.
 *
 * @param columns columns of this table
 * @param table the other table's name
 * @param references the other table's columns, as many
 */
public record ForeignKey(List<String> columns, String table, List<String> references) {

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }
}
