package org.resolutionanalytics.batch.job.remote;

/** This worker must leave a run's partitions to others. The message says why. */
final class RunRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RunRefusedException(String message) {
    super(message);
  }
}
