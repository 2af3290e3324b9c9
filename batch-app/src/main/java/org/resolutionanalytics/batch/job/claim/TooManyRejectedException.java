package org.resolutionanalytics.batch.job.claim;

/** More files were rejected than the user allows. */
public final class TooManyRejectedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyRejectedException(long rejected, long allowed) {
    super("More files were rejected than may be: " + rejected + ", and the limit is " + allowed);
  }
}
