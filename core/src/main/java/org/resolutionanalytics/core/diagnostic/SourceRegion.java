package org.resolutionanalytics.core.diagnostic;

import java.util.Objects;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * A stretch of the source outside the clauses.
 *
 * @param kind what it is
 * @param span where it is
 */
public record SourceRegion(RegionKind kind, SourceSpan span) {

  /** Checks that both are there. */
  public SourceRegion {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
