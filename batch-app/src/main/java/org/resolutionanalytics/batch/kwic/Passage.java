package org.resolutionanalytics.batch.kwic;

import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.core.resolution.Section;

/**
 * The text of a clause, and where it stands.
 *
 * @param document the document's name
 * @param symbol its symbol, or empty
 * @param year the year that it counts for, if known
 * @param section the clause's section
 * @param path the clause's address
 * @param text the clause's words
 */
public record Passage(
    String document,
    String symbol,
    Optional<Integer> year,
    Section section,
    String path,
    String text) {

  /** Checks that all are there. */
  public Passage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
