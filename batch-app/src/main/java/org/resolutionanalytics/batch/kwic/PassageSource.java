package org.resolutionanalytics.batch.kwic;

import java.util.function.Consumer;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;

/** The clauses of a corpus: documents ordered by name, clauses in the order of the text. */
@FunctionalInterface
public interface PassageSource {

  /**
   * Hands over every clause. Memory does not grow with their number.
   *
   * @param consumer takes a clause
   */
  void forEach(Consumer<Passage> consumer);

  /**
   * The clauses that a run has stored.
   *
   * @param documents the corpus
   */
  static PassageSource of(DocumentSource documents) {
    return consumer ->
        documents.forEach(
            document -> {
              for (ClauseFacts clause : document.clauses()) {
                consumer.accept(
                    new Passage(
                        document.document(),
                        document.symbol(),
                        document.year(),
                        clause.section(),
                        clause.path(),
                        clause.text()));
              }
            });
  }
}
