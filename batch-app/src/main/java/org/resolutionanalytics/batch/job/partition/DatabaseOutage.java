package org.resolutionanalytics.batch.job.partition;

import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.problem.CauseChain;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A time in which the database does not answer: waits longer from try to try, says so, and says
 * when it is over. For use by one thread.
 */
public final class DatabaseOutage {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(15);

  /**
   * Broken off by the administrator or a crash, not yet ready to connect, too many connections, and
   * a session that was ended because it idled.
   */
  private static final Set<String> PASSING =
      Set.of("57P01", "57P02", "57P03", "53300", "25P03", "57P05");

  private final Duration patience;
  private Duration next = FIRST;
  private long since;
  private boolean down;

  /**
   * No outage yet.
   *
   * @param patience how long an outage may last before it counts as a failure
   */
  public DatabaseOutage(Duration patience) {
    this.patience = Objects.requireNonNull(patience, "patience");
  }

  /** Whether a problem is that the database cannot be reached at this time. */
  public static boolean isOutage(@Nullable Throwable problem) {
    return SqlStates.any(
        problem,
        sql -> {
          String state = SqlStates.of(sql);
          return sql instanceof SQLTransientConnectionException
              || state.startsWith("08")
              || PASSING.contains(state);
        });
  }

  /**
   * Waits before the next try.
   *
   * @param problem what the last try gave
   * @throws RuntimeException the problem itself, if it is no outage or lasts too long
   * @throws InterruptedException if the thread is told to end
   */
  public void await(RuntimeException problem) throws InterruptedException {
    if (!isOutage(problem)) {
      throw problem;
    }
    if (!down) {
      down = true;
      since = System.nanoTime();
      next = FIRST;
    }
    Duration lasted = Duration.ofNanos(System.nanoTime() - since);
    if (lasted.compareTo(patience) > 0) {
      throw problem;
    }
    LOG.warn(
        "The database does not answer for {} s; trying again in {} s: {}",
        lasted.toSeconds(),
        next.toMillis() / 1000.0,
        sentence(problem));
    Thread.sleep(next.toMillis());
    Duration doubled = next.multipliedBy(2);
    next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }

  /**
   * Notes that the database has answered.
   *
   * @return whether it had not before
   */
  public boolean over() {
    if (!down) {
      return false;
    }
    down = false;
    // As loud as what it takes back, so that whoever was told of the one is told of the other.
    LOG.warn(
        "The database answers again after {} s",
        Duration.ofNanos(System.nanoTime() - since).toSeconds());
    return true;
  }

  private static String sentence(Throwable problem) {
    return String.valueOf(CauseChain.innermost(problem).getMessage())
        .lines()
        .findFirst()
        .orElse("");
  }
}
