package org.resolutionanalytics.batch.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The predecessors that the user gives.
 *
 * @param byDocument by a document's name, its predecessor's name; empty for a document that renews
 *     none
 */
public record GivenPredecessors(SortedMap<String, Optional<String>> byDocument) {

  /** None: all predecessors are found by the program. */
  public static GivenPredecessors none() {
    return new GivenPredecessors(new TreeMap<>());
  }

  /**
   * The names in the user's rows, of documents and predecessors, that the corpus does not have.
   *
   * @param documents the names of the documents of the corpus
   * @return in ascending order
   */
  public List<String> withoutDocument(Set<String> documents) {
    return byDocument.entrySet().stream()
        .flatMap(row -> Stream.concat(Stream.of(row.getKey()), row.getValue().stream()))
        .filter(name -> !documents.contains(name))
        .distinct()
        .sorted()
        .toList();
  }
}
