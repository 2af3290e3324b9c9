package org.resolutionanalytics.batch.job.remote;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.resolutionanalytics.batch.job.partition.Lease;
import org.resolutionanalytics.batch.job.partition.Leases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Renews the leases of a worker, three times in the length of each, and stops the steps whose lease
 * is gone: they could not commit anyway.
 */
final class Heartbeat implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final Duration IDLE = Duration.ofSeconds(1);
  private final Leases leases;
  private final Map<Long, Held> held = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::beat, "heartbeat");
  private volatile boolean stopping;

  Heartbeat(Leases leases) {
    this.leases = Objects.requireNonNull(leases, "leases");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Renews a lease from now on. */
  void add(Lease lease) {
    held.put(lease.stepExecutionId(), new Held(lease));
  }

  /** Knows which step works under a lease. */
  void running(Lease lease, StepExecution step) {
    Held mine = held.get(lease.stepExecutionId());
    if (mine != null) {
      mine.step = step;
      if (stopping) {
        step.setTerminateOnly();
      }
    }
  }

  /** Renews a lease no more. */
  void remove(Lease lease) {
    held.remove(lease.stepExecutionId());
  }

  /** Asks all steps to stop after their chunk. */
  void stopSteps() {
    stopping = true;
    held.values().forEach(Held::stop);
  }

  private void beat() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(pause().toMillis());
        if (!held.isEmpty()) {
          renew();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration pause() {
    return held.values().stream()
        .map(one -> one.lease.length().dividedBy(3))
        .min(Duration::compareTo)
        .orElse(IDLE);
  }

  private void renew() {
    Map<Long, Held> before = Map.copyOf(held);
    try {
      Set<Long> mine = leases.renew();
      before.forEach(
          (id, one) -> {
            if (!mine.contains(id)) {
              one.stop();
            }
          });
    } catch (DataAccessException | TransactionException e) {
      LOG.debug("The leases could not be renewed", e);
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  private static final class Held {
    private final Lease lease;
    private volatile @org.jspecify.annotations.Nullable StepExecution step;

    Held(Lease lease) {
      this.lease = lease;
    }

    void stop() {
      StepExecution running = step;
      if (running != null) {
        running.setTerminateOnly();
      }
    }
  }
}
