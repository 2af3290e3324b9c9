package org.resolutionanalytics.core.parse;

import java.util.Objects;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * A remark of the parser on a place in the text.
 *
 * @param code what kind of remark, from a closed list: {@code no-opening-line}
 * @param span the place
 * @param message what is doubtful, in a sentence
 */
public record Diagnostic(String code, SourceSpan span, String message) {

  /** Checks that all are there. */
  public Diagnostic {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }
}
