package org.resolutionanalytics.batch.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.TransactionSystemException;

/** A time during which the database does not answer. */
public final class DatabaseOutage {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final long FIRST_MILLIS = 500;
  private static final long LONGEST_MILLIS = 15_000;

  /**
   * PostgreSQL's codes for: connection ended by the administrator or a crash, server not ready yet,
   * too many connections, session ended because it was idle.
   */
  private static final Set<String> PASSING =
      Set.of("57P01", "57P02", "57P03", "53300", "25P03", "57P05");

  private DatabaseOutage() {}

  /** Whether a problem is that the database cannot be reached at this time. */
  public static boolean isOutage(@Nullable Throwable problem) {
    return ExceptionUtils.stream(problem)
        .anyMatch(
            cause -> {
              if (cause instanceof TransactionSystemException rollback) {
                // The failed rollback hides the problem that it was for.
                return isOutage(rollback.getApplicationException());
              }
              String state = cause instanceof SQLException e ? String.valueOf(e.getSQLState()) : "";
              return cause instanceof SQLTransientConnectionException
                  || state.startsWith("08")
                  || PASSING.contains(state);
            });
  }

  /**
   * Does work, repeatedly while the database does not answer; waits longer from try to try, logs
   * it, and logs when the outage is over.
   *
   * @param patience how long an outage may last
   * @throws RuntimeException what the work throws, if it is no outage, or the outage lasts too long
   */
  public static <T> T retry(Duration patience, Supplier<T> work) throws InterruptedException {
    long since = System.nanoTime();
    long pause = FIRST_MILLIS;
    while (true) {
      try {
        T result = work.get();
        if (pause > FIRST_MILLIS) {
          // At the level of the warnings that it takes back.
          LOG.warn("The database answers again after {} s", seconds(since));
        }
        return result;
      } catch (RuntimeException e) {
        if (!isOutage(e) || seconds(since) > patience.toSeconds()) {
          throw e;
        }
        LOG.warn(
            "The database does not answer for {} s; trying again in {} s: {}",
            seconds(since),
            pause / 1000.0,
            sentence(e));
      }
      Thread.sleep(pause);
      pause = Math.min(2 * pause, LONGEST_MILLIS);
    }
  }

  private static long seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toSeconds();
  }

  /** The first line of the message from the database or its driver. */
  public static String sentence(Throwable problem) {
    return String.valueOf(ExceptionUtils.getRootCause(problem).getMessage())
        .lines()
        .findFirst()
        .orElse("");
  }
}
