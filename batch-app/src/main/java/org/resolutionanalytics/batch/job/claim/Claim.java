package org.resolutionanalytics.batch.job.claim;

import java.util.List;
import org.resolutionanalytics.batch.facts.SourceUnit;

/**
 * Units that one thread analyses in one transaction.
 *
 * @param units the units, at least one
 */
public record Claim(List<SourceUnit> units) {

  /** So many units at most: few enough to lose little work, enough that commits cost little. */
  static final int UNITS = 16;

  /** So many bytes of files at most, or one unit that has more. */
  static final long BYTES = 512 << 10;

  /** Copies the list. */
  public Claim {
    units = List.copyOf(units);
    if (units.isEmpty()) {
      throw new IllegalArgumentException("a claim has at least one unit");
    }
  }
}
