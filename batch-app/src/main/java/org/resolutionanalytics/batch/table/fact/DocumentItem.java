package org.resolutionanalytics.batch.table.fact;

import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;

/**
 * Something in a document.
 *
 * @param number which of its kind in the document, from 1
 */
public record DocumentItem<T>(String document, int number, T item) {
  static final Column<DocumentItem<?>> DOCUMENT = Columns.DOCUMENT.key(DocumentItem::document);
}
