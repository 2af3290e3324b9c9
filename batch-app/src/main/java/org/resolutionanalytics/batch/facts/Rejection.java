package org.resolutionanalytics.batch.facts;

import java.util.Arrays;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/**
 * A file that could not be used.
 *
 * @param reason the code of a {@link RejectionReason}: {@code not_a_resolution}
 * @param detail what is wrong and what to do, in a sentence
 * @param line the line of the file, from 1; 0 for the whole file
 * @param file its path below the input folder; no other rejection has it
 */
public record Rejection(String document, String reason, String detail, int line, String file) {
  /** Whether the file was meant to be used. */
  public boolean isProblem() {
    return Arrays.stream(RejectionReason.values())
        .filter(known -> !known.isProblem())
        .noneMatch(known -> known.code().equals(reason));
  }
}
