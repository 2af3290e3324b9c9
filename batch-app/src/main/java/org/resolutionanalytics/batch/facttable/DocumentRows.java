package org.resolutionanalytics.batch.facttable;

import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.RowSink;
import org.resolutionanalytics.batch.table.TableSchema;

/** The rows that one document gives to a table. */
public interface DocumentRows {

  /** What the table is. */
  TableSchema schema();

  /**
   * Hands over the document's rows, in the order of the text.
   *
   * @param document a document's facts
   * @param sink takes the rows
   */
  void write(DocumentFacts document, RowSink sink);
}
