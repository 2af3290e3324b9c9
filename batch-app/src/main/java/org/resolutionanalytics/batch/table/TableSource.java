package org.resolutionanalytics.batch.table;

/** A table whose rows can be read, in their stated order, as often as needed. */
public interface TableSource {

  /** What the table is. */
  TableSchema schema();

  /**
   * Hands every row to the sink. Memory does not grow with the number of rows.
   *
   * @param sink takes the rows
   */
  void read(RowSink sink);
}
