package org.resolutionanalytics.batch.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name snake_case
 * @param type what its values are
 * @param required whether every row has a value
 * @param description what it means, with unit and range, in a sentence
 * @param allowed the only values that it has; empty if the list is open
 * @param range the bounds of its values, if it has any
 */
public record Column(
    String name,
    ColumnType type,
    boolean required,
    String description,
    List<String> allowed,
    @Nullable Range range) {

  /** Copies the list. */
  public Column {
    allowed = List.copyOf(allowed);
  }

  /**
   * A column whose values are any of its type; an integer is a count.
   *
   * @param name snake_case
   * @param type what its values are
   * @param required whether every row has a value
   * @param description what it means, with unit and range, in a sentence
   */
  public Column(String name, ColumnType type, boolean required, String description) {
    this(
        name,
        type,
        required,
        description,
        List.of(),
        type == ColumnType.INTEGER ? Range.COUNT : null);
  }

  /**
   * The same column with a closed list of values.
   *
   * @param values all of them
   */
  public Column of(String... values) {
    return new Column(name, type, required, description, List.of(values), range);
  }

  /**
   * The same column with bounds.
   *
   * @param bounds its least and greatest value
   */
  public Column within(Range bounds) {
    return new Column(name, type, required, description, allowed, bounds);
  }
}
