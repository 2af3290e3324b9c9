package org.resolutionanalytics.batch.table.fact;

import java.util.List;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;

/** Something in a document, with its number among its kind there, from 1. */
public record DocumentItem<T>(String document, int number, T item) {
  static final Column<DocumentItem<?>> DOCUMENT = Columns.DOCUMENT.key(DocumentItem::document);

  /** Hands over the things of a document, in their order. */
  public static <T> void each(String document, List<T> items, Consumer<DocumentItem<T>> sink) {
    int number = 0;
    for (T item : items) {
      sink.accept(new DocumentItem<>(document, ++number, item));
    }
  }
}
