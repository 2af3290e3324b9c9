package org.resolutionanalytics.batch.job;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.resolutionanalytics.batch.problem.CauseChain;

/**
 * Ends the process as soon as memory runs out inside a database that is part of it. H2 does not
 * always notice that a statement was broken off so; it would write to its file what it has in
 * memory, half of a transaction, with which no later run could work. What it wrote before is whole.
 */
public final class DatabaseMemory implements SQLExceptionOverride {
  /** H2: memory ran out, in the statement or while it wrote to the file beside it. */
  private static final int OUT_OF_MEMORY = 90108;

  private final Runnable end;

  /** For the pool. */
  public DatabaseMemory() {
    this(new MemoryEnd());
  }

  DatabaseMemory(Runnable end) {
    this.end = end;
  }

  /** The pool asks this of each problem that a statement has, before anyone else knows of it. */
  @java.lang.Override
  public Override adjudicate(SQLException problem) {
    endIfRanOut(problem);
    return Override.CONTINUE_EVICT;
  }

  /** Ends the process if that is what a problem of the database comes of. */
  void endIfRanOut(Throwable problem) {
    if (CauseChain.any(problem, DatabaseMemory::isMemory)) {
      end.run();
    }
  }

  private static boolean isMemory(Throwable cause) {
    return cause instanceof OutOfMemoryError
        || (cause instanceof SQLException sql && sql.getErrorCode() == OUT_OF_MEMORY);
  }
}
