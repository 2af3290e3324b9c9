package org.resolutionanalytics.batch.store;

/**
 * The facts of a document are missing in the database, or are not those that were written: they
 * have to be found again ({@link FactsStore#analyseDamagedAgain}).
 */
public final class DamagedFactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DamagedFactsException(String document) {
    super("What the database holds of " + document + " is damaged");
  }
}
