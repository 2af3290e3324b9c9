package org.resolutionanalytics.batch.cli.console;

/** Something that the user can put right. Its message says what is wrong and what to do. */
public final class UserProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public UserProblem(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  public UserProblem(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** What was asked for cannot be done, and nothing was done. */
  public static UserProblem usage(String message) {
    return new UserProblem(ExitCodes.USAGE, message);
  }

  public int exitCode() {
    return exitCode;
  }
}
