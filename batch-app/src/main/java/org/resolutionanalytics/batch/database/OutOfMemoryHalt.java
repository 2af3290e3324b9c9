package org.resolutionanalytics.batch.database;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process when memory runs out and nothing can be closed in order: it prints one line to
 * standard error and halts, as if the process were killed, which the next run copes with.
 *
 * <p>The connection pool of an H2 file asks it about each failed statement. H2 does not always
 * notice that memory cut a statement short, and would write half of a transaction to its file, with
 * which no later run could work. What it wrote before is intact.
 */
public final class OutOfMemoryHalt implements SQLExceptionOverride, Runnable {
  /** The line that is printed. */
  public static final String MESSAGE =
      "Failed: memory ran out. Give the program more, as in JAVA_OPTS=-Xmx1g (a run needs less with"
          + " fewer --threads), and start the same command again.";

  private static final int EXIT_CODE = 5;
  private static final int DEPTH = 30;
  private static final Object ONCE = new Object();

  /** Encoded ahead, as that needs memory. */
  private final byte[] line =
      (MESSAGE + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII);

  private final Runnable halt;

  /** Halts the process; the pool creates it by this constructor. */
  public OutOfMemoryHalt() {
    this.halt = this;
  }

  OutOfMemoryHalt(Runnable halt) {
    this.halt = halt;
  }

  /** Halts the process; does not return. */
  @java.lang.Override
  public void run() {
    synchronized (ONCE) {
      try {
        System.err.write(line, 0, line.length);
        System.err.flush();
      } finally {
        Runtime.getRuntime().halt(EXIT_CODE);
      }
    }
  }

  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    // Without a list of the causes: there may be no memory for it. The causes may form a ring.
    @Nullable Throwable cause = problem;
    for (int i = 0; i < DEPTH && cause != null; i++) {
      if (cause instanceof OutOfMemoryError
          || (cause instanceof SQLException sql && sql.getErrorCode() == ErrorCode.OUT_OF_MEMORY)) {
        halt.run();
        break;
      }
      cause = cause.getCause();
    }
    return Override.CONTINUE_EVICT;
  }
}
