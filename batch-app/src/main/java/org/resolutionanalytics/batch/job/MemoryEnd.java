package org.resolutionanalytics.batch.job;

import java.nio.charset.StandardCharsets;

/**
 * What is done where memory ran out and nothing can be closed in order: one line to standard error,
 * and the process ends as if it were killed, which the next run copes with. Made ahead, as what it
 * says needs memory.
 */
public final class MemoryEnd implements Runnable {
  /** What is said, and what to do. */
  public static final String WORDS =
      "Failed: memory ran out. Give the program more, as in JAVA_OPTS=-Xmx1g (a run needs less with"
          + " fewer --threads), and start the same command again.";

  private static final Object ONCE = new Object();
  private final int exitCode = RunOutcome.FAILED.exitCode();
  private final byte[] line = (WORDS + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII);

  /** Ends the process; does not return. */
  @Override
  public void run() {
    synchronized (ONCE) {
      try {
        System.err.write(line, 0, line.length);
        System.err.flush();
      } finally {
        Runtime.getRuntime().halt(exitCode);
      }
    }
  }
}
