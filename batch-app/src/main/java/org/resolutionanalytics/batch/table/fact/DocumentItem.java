package org.resolutionanalytics.batch.table.fact;

import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;

/** Something in a document, with its number among its kind there, from 1. */
public record DocumentItem<T>(String document, int number, T item) {
  static final Column<DocumentItem<?>> DOCUMENT = Columns.DOCUMENT.key(DocumentItem::document);
}
