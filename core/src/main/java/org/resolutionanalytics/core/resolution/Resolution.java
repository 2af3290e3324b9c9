package org.resolutionanalytics.core.resolution;

import java.util.List;
import java.util.Objects;

/**
 * A resolution as understood from its text.
 *
 * @param document the document's name: its file's name without the ending
 * @param metadata what it says of itself
 * @param clauses its clauses in the order of the text
 */
public record Resolution(String document, ResolutionMetadata metadata, List<Clause> clauses) {

  /** Copies the list. */
  public Resolution {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(metadata, "metadata");
    clauses = List.copyOf(clauses);
  }
}
