package org.resolutionanalytics.batch.table;

import java.util.List;
import java.util.stream.Stream;

/** Columns whose values occur in as many columns of another table. */
public record ForeignKey(List<String> columns, String table, List<String> references) {

  public ForeignKey {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  /** To the keys of other tables, in columns of the same names. */
  public static List<ForeignKey> to(Table<?>... others) {
    return Stream.of(others)
        .map(other -> new ForeignKey(other.primaryKey(), other.name(), other.primaryKey()))
        .toList();
  }
}
