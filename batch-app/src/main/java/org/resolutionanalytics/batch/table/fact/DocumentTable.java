package org.resolutionanalytics.batch.table.fact;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;

/**
 * A table that knows how to turn one document into its rows, so that several can be written in one
 * pass over the documents.
 *
 * @param <R> what a row is made from
 * @param rows hands over a document's rows, in the order of the text
 */
public record DocumentTable<R>(Table<R> table, BiConsumer<DocumentFacts, Consumer<R>> rows) {

  /** A table of things in documents; their order is the order of the text. */
  static <T> DocumentTable<DocumentItem<T>> ofDocuments(
      Table<DocumentItem<T>> table, Function<DocumentFacts, List<T>> items) {
    return new DocumentTable<>(
        table, (facts, sink) -> DocumentItem.each(facts.document(), items.apply(facts), sink));
  }

  /** A table of things in clauses; their order is the order of the text. */
  public static <T> DocumentTable<ClauseRow<T>> ofClauses(
      Table<ClauseRow<T>> table, Function<ClauseFacts, List<T>> items) {
    return new DocumentTable<>(
        table,
        (facts, sink) -> {
          DocumentRow document = new DocumentRow(facts);
          for (ClauseFacts clause : facts.clauses()) {
            int number = 0;
            for (T item : items.apply(clause)) {
              sink.accept(new ClauseRow<>(document, clause, ++number, item));
            }
          }
        });
  }

  /** The table over a corpus. Reads the documents anew each time. */
  public TableSource<R> over(DocumentSource documents) {
    return new TableSource<>(
        table, sink -> documents.forEach(document -> rows.accept(document, sink)));
  }
}
