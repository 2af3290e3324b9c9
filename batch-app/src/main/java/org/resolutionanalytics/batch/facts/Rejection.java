package org.resolutionanalytics.batch.facts;

import java.util.Arrays;
import java.util.Objects;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/**
 * Why a file could not be used.
 *
 * @param document the document's name
 * @param reason from a closed list: {@code not-a-resolution}
 * @param detail in a sentence, without a path of the machine
 * @param line the line of the file, from 1; 0 where no line is meant
 */
public record Rejection(String document, String reason, String detail, int line) {

  /** Checks that all are there. */
  public Rejection {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(detail, "detail");
  }

  /** Whether the file was meant to be used. */
  public boolean isProblem() {
    return Arrays.stream(RejectionReason.values())
        .filter(known -> !known.isProblem())
        .noneMatch(known -> known.code().equals(reason));
  }
}
