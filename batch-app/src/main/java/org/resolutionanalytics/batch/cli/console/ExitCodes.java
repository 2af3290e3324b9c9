package org.resolutionanalytics.batch.cli.console;

import org.resolutionanalytics.batch.job.history.RunOutcome;

/** The exit codes of commands; those of a completed run are in {@link RunOutcome}. */
public final class ExitCodes {
  public static final int USAGE = 2;
  public static final int FAILED = RunOutcome.FAILED.exitCode();
  public static final int BUSY = 6;

  private ExitCodes() {}
}
