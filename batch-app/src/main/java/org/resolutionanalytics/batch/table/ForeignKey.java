package org.resolutionanalytics.batch.table;

import java.util.List;

/**
 * Columns whose values occur in another table.
 *
 * @param columns columns of this table
 * @param table the other table's name
 * @param references as many columns of the other table
 */
public record ForeignKey(List<String> columns, String table, List<String> references) {

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  /** To the key of another table, in columns of the same names. */
  static ForeignKey to(Table<?> other) {
    return new ForeignKey(other.primaryKey(), other.name(), other.primaryKey());
  }
}
