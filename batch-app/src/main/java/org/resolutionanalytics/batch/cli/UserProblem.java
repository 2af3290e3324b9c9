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

  int exitCode() {
    return exitCode;
  }
}
