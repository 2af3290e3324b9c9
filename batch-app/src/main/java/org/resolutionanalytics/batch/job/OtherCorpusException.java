package org.resolutionanalytics.batch.job;

/** The database belongs to another corpus. The message says which, and what to do. */
public final class OtherCorpusException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherCorpusException(String message) {
    super(message);
  }
}
