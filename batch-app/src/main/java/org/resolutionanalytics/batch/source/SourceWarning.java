package org.resolutionanalytics.batch.source;

import java.util.Objects;

/**
 * A doubt about a text that was read.
 *
 * @param code what kind of doubt, from a closed list: {@code undecodable-characters}
 * @param message what is doubtful, in a sentence
 */
public record SourceWarning(String code, String message) {

  /** Checks that both are there. */
  public SourceWarning {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  static SourceWarning undecodable(int places) {
    return new SourceWarning(
        "undecodable-characters",
        "%d characters could not be decoded and stand as U+FFFD in the text.".formatted(places));
  }
}
