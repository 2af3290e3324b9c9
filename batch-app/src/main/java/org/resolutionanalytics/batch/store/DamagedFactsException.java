package org.resolutionanalytics.batch.store;

/** The facts of a document are missing or damaged, and have to be found again. */
public final class DamagedFactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedFactsException(String document) {
    super("What the database holds of " + document + " is damaged");
  }
}
