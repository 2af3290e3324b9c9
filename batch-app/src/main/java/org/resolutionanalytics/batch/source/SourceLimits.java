package org.resolutionanalytics.batch.source;

import java.time.Duration;
import org.resolutionanalytics.batch.source.bundle.Bundles;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.ExtractionBudget;

/**
 * What one document may cost at most.
 *
 * @param maxFileBytes the largest file that is opened, in bytes; above 0 and below 2 GiB
 * @param maxTextLength the longest text that is kept, in UTF-16 units; above 0
 * @param timeout how long reading and analysing a document may take; above 0
 */
public record SourceLimits(long maxFileBytes, int maxTextLength, Duration timeout) {

  /** 64 MiB, 16 million characters, one minute. */
  public static final SourceLimits DEFAULT =
      new SourceLimits(64L << 20, ExtractionBudget.USUAL_TEXT_LENGTH, Duration.ofMinutes(1));

  /** What the program itself needs of the memory, with the database's cache. */
  private static final long PROGRAM_BYTES = 64L << 20;

  /** What a character of a document costs at most while it is analysed, as measured. */
  private static final int BYTES_A_CHARACTER = 24;

  /** No resolution is longer; less would reject intact files. */
  private static final int LEAST_LENGTH = 500_000;

  /**
   * The longest text for which the memory is large enough: one that is longer could take the memory
   * from all others, and from the database.
   *
   * @param memory the most that the program may have, in bytes
   * @param documents how many are analysed at a time
   * @return the usual limit, or less
   */
  public static int textLengthFor(long memory, int documents) {
    long length = (memory - PROGRAM_BYTES) / documents / BYTES_A_CHARACTER;
    return (int) Math.min(DEFAULT.maxTextLength(), Math.max(LEAST_LENGTH, length));
  }

  public SourceLimits {
    if (maxFileBytes <= 0 || maxFileBytes >= Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          "maxFileBytes must be above 0 and below 2 GiB, but is " + maxFileBytes);
    }
    if (maxTextLength <= 0) {
      throw new IllegalArgumentException("maxTextLength must be above 0, but is " + maxTextLength);
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("timeout must be above 0, but is " + timeout);
    }
  }

  /** How bundles are read within these limits. */
  public Bundles.Terms terms(TableColumns columns) {
    return new Bundles.Terms(columns, maxFileBytes, maxTextLength);
  }

  /** The detail of a rejection for the time limit. It names the limit, so one limit has one. */
  public String timedOut() {
    return "The analysis took longer than the limit of %s s; raise the limit to use the file."
        .formatted(timeout.toSeconds());
  }
}
