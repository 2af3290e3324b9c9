package org.resolutionanalytics.batch.job;

/** A run whose tables would lack something, and that therefore publishes nothing. */
public final class IncompleteRunException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IncompleteRunException(String message) {
    super("Nothing was published, as the tables would be incomplete: " + message);
  }
}
