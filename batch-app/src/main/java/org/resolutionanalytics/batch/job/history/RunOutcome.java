package org.resolutionanalytics.batch.job.history;

import java.util.Locale;
import org.resolutionanalytics.batch.store.UnitCounts;

/** How a run ended: what a scheduler acts on. */
public enum RunOutcome {
  /** All files were used. */
  ALL_USED(0),
  /** Reports were written, but some files were rejected. */
  SOME_REJECTED(3),
  /** No file could be used. Reports were written, and are empty. */
  NOTHING_USABLE(4),
  /** The run failed. */
  FAILED(5);

  private final int exitCode;

  RunOutcome(int exitCode) {
    this.exitCode = exitCode;
  }

  /** The name in the log and the history: {@code some_rejected}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The exit code of the command. */
  public int exitCode() {
    return exitCode;
  }

  /** The outcome of a completed run. */
  public static RunOutcome of(UnitCounts counts) {
    if (counts.used() == 0) {
      return NOTHING_USABLE;
    }
    return counts.rejected() == 0 ? ALL_USED : SOME_REJECTED;
  }
}
