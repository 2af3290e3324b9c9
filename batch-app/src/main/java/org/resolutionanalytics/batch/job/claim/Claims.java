package org.resolutionanalytics.batch.job.claim;

import java.util.List;
import org.resolutionanalytics.batch.facts.SourceUnit;

/**
 * Gives threads their work. A claim is a list of units that one thread analyses in one transaction.
 * Safe for use by several threads.
 */
public interface Claims {
  /** Most units of a claim: few enough to lose little work, enough that commits cost little. */
  int UNITS = 16;

  /** Most bytes of a claim's files, unless it is a single unit that has more. */
  long BYTES = 512 << 10;

  /**
   * Claims some waiting units, the largest first; none if no unit is free. They belong to this
   * thread until its transaction ends; if that is rolled back, they wait again.
   */
  List<SourceUnit> next();

  /**
   * Leaves claimed units to others, as this process does not see the files that the inventory saw.
   * Takes part in the transaction of the claim.
   */
  default void leave(List<SourceUnit> units) {
    throw new IllegalStateException("There is nobody to leave a unit to");
  }

  /** Keeps a transaction alive during a long time without statements. */
  default void touch() {}

  /** What there is to claim; to be called outside of any transaction. */
  Left left();

  /** What there is to claim. */
  enum Left {
    /** A waiting unit is free. */
    FREE,
    /** Others are working on all waiting units, and may fail. */
    HELD,
    /** No unit waits, or this process is shutting down. */
    NONE
  }
}
