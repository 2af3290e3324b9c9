package org.resolutionanalytics.batch.job.claim;

import java.util.List;
import org.resolutionanalytics.batch.facts.SourceUnit;

/**
 * Where threads get their work from. A claim is a list of units that one thread analyses in one
 * transaction. Safe for use by several threads.
 */
public interface Claims {
  /** So many units at most: few enough to lose little work, enough that commits cost little. */
  int UNITS = 16;

  /** So many bytes of files at most, or one unit that has more. */
  long BYTES = 512 << 10;

  /**
   * Claims some waiting units, the biggest first; none if no unit is free. They are this thread's
   * until its transaction ends; if that is rolled back, they wait again.
   */
  List<SourceUnit> next();

  /**
   * Leaves a claimed unit to others, as this process does not see the file that the inventory saw.
   * Takes part in the transaction of the claim.
   */
  default void leave(List<SourceUnit> units) {
    throw new IllegalStateException("There is nobody to leave a unit to");
  }

  /** Keeps a transaction alive that has a long time between its statements. */
  default void touch() {}

  /** What there is to claim. Asked outside of any transaction. */
  Left left();

  /** What there is to claim. */
  enum Left {
    /** A unit waits, and nobody works on it. */
    FREE,
    /** All units that wait are being worked on by others, who may fail. */
    HELD,
    /** No unit waits, or this process is shutting down. */
    NONE
  }
}
