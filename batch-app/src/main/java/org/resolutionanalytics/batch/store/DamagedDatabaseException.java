package org.resolutionanalytics.batch.store;

/**
 * The database holds what this program did not write and cannot repair. The message completes "the
 * database is damaged: ".
 */
public final class DamagedDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Carries what was found, and the database's own exception. */
  public DamagedDatabaseException(String message, Throwable cause) {
    super(message, cause);
  }

  public DamagedDatabaseException(String message) {
    super(message);
  }
}
