package org.resolutionanalytics.batch.facts;

import java.util.Objects;

/**
 * A file that cannot be used.
 *
 * @param path relative to the input folder
 * @param sha256 the hash of the content that was found so; empty if it could not be read
 * @param rejection why
 */
public record RejectedFile(String path, String sha256, Rejection rejection) {

  /** Checks that all are there. */
  public RejectedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(rejection, "rejection");
  }
}
