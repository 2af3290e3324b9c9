package org.resolutionanalytics.core.parse;

import java.util.Objects;

/**
 * A doubt about a document, for a table.
 *
 * @param code what kind of doubt: {@code number-missing}
 * @param line the line of the document, from 1
 * @param message what is doubtful, in a sentence
 */
public record Remark(String code, int line, String message) {

  /** Checks that all are there. */
  public Remark {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
