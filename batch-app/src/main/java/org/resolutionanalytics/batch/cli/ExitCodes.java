package org.resolutionanalytics.batch.cli;

/** The exit codes that do not stand for the outcome of a run. */
final class ExitCodes {
  static final int USAGE = 2;
  static final int SOME_REJECTED = 3;
  static final int FAILED = 5;
  static final int BUSY = 6;

  private ExitCodes() {}
}
