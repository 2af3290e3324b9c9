package org.resolutionanalytics.batch.facts;

import java.util.Objects;

/**
 * A file with what the analysis found in it.
 *
 * @param path relative to the input folder
 * @param document the document's name
 * @param sha256 the hash of the content that was analysed
 * @param analysis under which versions and limits
 * @param payload the facts in the form of {@link FactsCodec}; not copied
 */
@SuppressWarnings("ArrayRecordComponent") // handed through once, from codec to database
public record AnalysedFile(
    String path, String document, String sha256, String analysis, byte[] payload) {

  /** Checks that all are there. */
  public AnalysedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(analysis, "analysis");
    Objects.requireNonNull(payload, "payload");
  }
}
