package org.resolutionanalytics.batch.comparison;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
}
