package org.resolutionanalytics.batch.cli.console;

/** The exit codes of commands; those of a completed run are in RunOutcome. */
public final class ExitCodes {
  public static final int USAGE = 2;
  public static final int SOME_REJECTED = 3;
  public static final int FAILED = 5;
  public static final int BUSY = 6;

  private ExitCodes() {}
}
