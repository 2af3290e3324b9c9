package org.resolutionanalytics.batch.job.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.store.Register;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Claims of the threads of one process that has its database to itself: a queue in memory, filled
 * from the register. H2 returns no row at all where the first ones are locked, so its locks cannot
 * replace the queue.
 */
public final class QueuedClaims implements Claims {
  private static final int PAGE = 1000;
  private final JdbcTemplate jdbc;
  private final boolean isolated;
  private final Deque<SourceUnit> queue = new ArrayDeque<>();
  private final Set<SourceUnit> claimed = new HashSet<>();

  /** Claims of the units that must be analysed separately, one at a time; or of all others. */
  public QueuedClaims(JdbcTemplate jdbc, boolean isolated) {
    this.jdbc = jdbc;
    this.isolated = isolated;
  }

  @Override
  public synchronized List<SourceUnit> next() {
    fill();
    List<SourceUnit> units = new ArrayList<>();
    long bytes = 0;
    while (!queue.isEmpty()
        && units.size() < (isolated ? 1 : UNITS)
        && (units.isEmpty() || bytes + queue.getFirst().bytes() <= BYTES)) {
      bytes += queue.getFirst().bytes();
      units.add(queue.removeFirst());
    }
    if (units.isEmpty()) {
      return units;
    }
    claimed.addAll(units);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            release(units);
          }
        });
    return units;
  }

  /** What was committed no longer waits; what was rolled back is found again in the register. */
  private synchronized void release(List<SourceUnit> units) {
    units.forEach(claimed::remove);
  }

  /** Reads the largest waiting units that nobody has claimed, if the queue is empty. */
  private void fill() {
    if (queue.isEmpty()) {
      jdbc
          .query(
              "SELECT "
                  + Register.UNIT
                  + Attempts.fromWaiting(isolated)
                  + " ORDER BY bytes DESC, path, part FETCH FIRST ? ROWS ONLY",
              Register::unit,
              PAGE + claimed.size())
          .stream()
          .filter(unit -> !claimed.contains(unit))
          .forEach(queue::add);
    }
  }

  @Override
  public synchronized Left left() {
    fill();
    if (!queue.isEmpty()) {
      return Left.FREE;
    }
    return claimed.isEmpty() ? Left.NONE : Left.HELD;
  }
}
