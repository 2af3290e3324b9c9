package org.resolutionanalytics.batch.facttable;

import java.util.function.Function;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.Table;

/**
 * Something in a document, with the document.
 *
 * @param <T> what it is
 * @param document the document's name
 * @param item the thing
 */
public record DocumentItem<T>(String document, T item) {
  static final Column<DocumentItem<?>> DOCUMENT = Columns.DOCUMENT.value(DocumentItem::document);

  /**
   * A table of things in documents.
   *
   * @param table the table
   * @param items the things in a document, in the order of the text
   */
  static <T> DocumentTable<DocumentItem<T>> rows(
      Table<DocumentItem<T>> table, Function<DocumentFacts, ? extends Iterable<T>> items) {
    return new DocumentTable<>(
        table,
        (facts, sink) ->
            items
                .apply(facts)
                .forEach(item -> sink.accept(new DocumentItem<>(facts.document(), item))));
  }
}
