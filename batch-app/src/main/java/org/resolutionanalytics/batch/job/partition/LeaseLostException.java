package org.resolutionanalytics.batch.job.partition;

/** The partition was taken from this worker: what it did since its last commit does not count. */
public final class LeaseLostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LeaseLostException(long stepExecutionId) {
    super("Step execution " + stepExecutionId + " is not held by this worker any more.");
  }
}
