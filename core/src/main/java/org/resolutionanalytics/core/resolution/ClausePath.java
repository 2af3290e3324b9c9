package org.resolutionanalytics.core.resolution;

import java.util.Objects;

/**
 * A clause's address in its document: {@code pp3}, {@code op10}, {@code op10(a)(ii)}, {@code
 * annex1.12(b)}, {@code A.op3} in a resolution of parts. Unique in a document.
 *
 * @param value the address, not blank
 */
public record ClausePath(String value) {

  /**
   * Checks that there is an address.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public ClausePath {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("a path is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
