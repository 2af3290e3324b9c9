package org.resolutionanalytics.batch.cli;

/** Something that the user can put right. Its message says what is wrong and what to do. */
final class UserProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  UserProblem(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  UserProblem(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** What was asked for cannot be done, and nothing was done. */
  static UserProblem usage(String message) {
    return new UserProblem(ExitCodes.USAGE, message);
  }

  int exitCode() {
    return exitCode;
  }
}
