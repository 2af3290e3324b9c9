package org.resolutionanalytics.batch.cli;

/** The exit codes of commands; those of a completed run are in RunOutcome. */
final class ExitCodes {
  static final int USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int FAILED = 5;
  static final int BUSY = 6;

  private ExitCodes() {}
}
