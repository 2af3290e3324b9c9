package org.resolutionanalytics.batch.database;

/** Another run holds the database. */
public final class DatabaseBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DatabaseBusyException() {
    super("Another run holds the database.");
  }
}
