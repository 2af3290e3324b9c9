package org.resolutionanalytics.batch.job;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Ends the process as soon as memory runs out inside a database that is part of it. H2 does not
 * always notice that a statement was broken off so; it would write to its file what it has in
 * memory, half of a transaction, with which no later run could work. What it wrote before is whole.
 */
final class DatabaseMemory implements SQLExceptionOverride {
  /** H2: memory ran out, in the statement or while it wrote to the file beside it. */
  private static final int OUT_OF_MEMORY = 90108;

  private static final int DEPTH = 30;
  private final Runnable end;

  /**
   * A watch.
   *
   * @param end ends the process
   */
  DatabaseMemory(Runnable end) {
    this.end = end;
  }

  /** The pool asks this of each problem that a statement has, before anyone else knows of it. */
  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    if (ranOut(problem)) {
      end.run();
    }
    return Override.CONTINUE_EVICT;
  }

  /** Whether a problem comes of memory that ran out. */
  static boolean ranOut(Throwable problem) {
    @Nullable Throwable at = problem;
    for (int i = 0; i < DEPTH && at != null; i++) {
      if (at instanceof OutOfMemoryError
          || (at instanceof SQLException sql && sql.getErrorCode() == OUT_OF_MEMORY)) {
        return true;
      }
      at = at.getCause();
    }
    return false;
  }
}
