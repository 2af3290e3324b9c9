package org.resolutionanalytics.batch.comparison;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The comparisons of all documents of a corpus. */
public interface ComparisonSource {

  /** Passes every comparison to a consumer, ordered by document. Memory does not grow. */
  void forEach(Consumer<DocumentComparison> consumer);

  /** The comparison of one document; empty if the corpus has no such document. */
  Optional<DocumentComparison> of(String document);

  /** The place of each document in its series, by the document's name. */
  Map<String, SeriesPlace> places();
}
