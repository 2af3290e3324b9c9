package org.resolutionanalytics.nlp.lineage.series;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The document that another one renews.
 *
 * @param document its place in the corpus, from 0
 * @param evidence why, at least one reason
 */
public record Predecessor(int document, Set<Evidence> evidence) {
  public Predecessor {
    evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
  }
}
