package org.resolutionanalytics.batch.facts;

import java.util.function.Consumer;

/** All documents of the corpus that could be used. */
@FunctionalInterface
public interface DocumentSource {

  /**
   * Hands over every document, ordered by name (by its UTF-16 units). Memory does not grow with
   * their number. May be called as often as needed, from one thread at a time.
   *
   * @param consumer takes a document
   */
  void forEach(Consumer<DocumentFacts> consumer);
}
