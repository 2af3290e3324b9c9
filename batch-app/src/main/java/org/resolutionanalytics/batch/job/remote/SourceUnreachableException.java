package org.resolutionanalytics.batch.job.remote;

import java.util.Objects;

/** This worker does not find a file as the manager found it. The file is not to blame. */
final class SourceUnreachableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;

  SourceUnreachableException(String path, String message) {
    super(message);
    this.path = Objects.requireNonNull(path, "path");
  }

  /** The file, relative to the input folder. */
  String path() {
    return path;
  }
}
