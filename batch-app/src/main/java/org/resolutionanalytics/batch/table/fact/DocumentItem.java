package org.resolutionanalytics.batch.table.fact;

import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;

/**
 * Something in a document.
 *
 * @param document the document's name
 */
public record DocumentItem<T>(String document, T item) {
  static final Column<DocumentItem<?>> DOCUMENT = Columns.DOCUMENT.value(DocumentItem::document);
}
