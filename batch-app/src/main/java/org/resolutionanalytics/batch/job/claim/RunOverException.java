package org.resolutionanalytics.batch.job.claim;

/** The run that this process works for has ended, or another one has taken its place. */
public final class RunOverException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunOverException() {
    super("The run is over: another one has taken the database");
  }
}
