package org.resolutionanalytics.batch.facts;

/**
 * The database holds what this program did not write, in a way that it cannot put right by itself.
 * The message completes "the database is damaged: ".
 */
public final class DamagedDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Carries the finding.
   *
   * @param message what was found
   * @param cause what the database said
   */
  public DamagedDatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Carries the finding.
   *
   * @param message what was found
   */
  public DamagedDatabaseException(String message) {
    super(message);
  }
}
