package org.resolutionanalytics.batch.facts;

import java.util.function.Consumer;

/** All documents of the corpus that could be used. */
@FunctionalInterface
public interface DocumentSource {

  /**
   * Passes every document to a consumer, ordered by name (by its UTF-16 units). Memory does not
   * grow with their number. May be called repeatedly, from one thread at a time.
   */
  void forEach(Consumer<DocumentFacts> consumer);
}
