package org.resolutionanalytics.batch.job.history;

/** The database belongs to another corpus; the message says to which. */
public final class OtherCorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherCorpusException(String message) {
    super(message);
  }
}
