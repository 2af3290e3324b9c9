package org.resolutionanalytics.core.resolution;

import java.util.Objects;
import org.resolutionanalytics.core.text.SourceSpan;

/**
 * One change made between a clause's source and its text. Reversible: put {@code original} back in
 * the place of {@code replacement} at {@code offset}, and the source's words are back.
 *
 * @param kind why
 * @param offset where the replacement starts in the clause's text, UTF-16 units from 0
 * @param source the characters of the document that were replaced
 * @param original the source's words
 * @param replacement the words of the clause's text instead, empty for a deletion
 */
public record Repair(
    RepairKind kind, int offset, SourceSpan source, String original, String replacement) {

  /** Checks that all are there. */
  public Repair {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(replacement, "replacement");
    if (offset < 0) {
      throw new IllegalArgumentException("offset is negative: " + offset);
    }
  }
}
