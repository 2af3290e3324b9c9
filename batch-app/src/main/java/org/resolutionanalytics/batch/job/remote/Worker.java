package org.resolutionanalytics.batch.job.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.job.AnalysePartition;
import org.resolutionanalytics.batch.job.AnalysisKey;
import org.resolutionanalytics.batch.job.partition.DatabaseOutage;
import org.resolutionanalytics.batch.job.partition.Lease;
import org.resolutionanalytics.batch.job.partition.Leases;
import org.resolutionanalytics.batch.job.partition.SharedRun;
import org.resolutionanalytics.batch.job.partition.SharedRuns;
import org.resolutionanalytics.batch.job.remote.PartitionWork.Ending;
import org.resolutionanalytics.batch.job.remote.PartitionWork.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes partitions of whatever run asks for them, several at a time, until it is told to end. It
 * waits for a database that is away, and leaves to others what it cannot do.
 */
public final class Worker {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final Duration ASK = Duration.ofSeconds(5);
  private static final Duration UNREACHABLE_FIRST = Duration.ofSeconds(5);
  private static final Duration UNREACHABLE_LONGEST = Duration.ofMinutes(1);

  /** How long a database may be away: a worker has nothing better to do. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  private final String program = AnalysisKey.program();
  private final WorkerOptions options;
  private final RequestChannel channel;
  private final Notifications notifications;
  private final TransactionOperations transactions;
  private final Leases leases;
  private final SharedRuns runs;
  private final PartitionWork work;
  private final Heartbeat heartbeat;
  private final Semaphore free;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopping;
  private volatile long pausedUntil = System.nanoTime();
  private volatile Duration pause = UNREACHABLE_FIRST;
  private volatile @Nullable RunSetup setup;
  private volatile long refused = -1;

  Worker(
      WorkerOptions options,
      RequestChannel channel,
      Notifications notifications,
      TransactionOperations transactions,
      Leases leases,
      SharedRuns runs,
      PartitionWork work,
      Heartbeat heartbeat) {
    this.options = Objects.requireNonNull(options, "options");
    this.channel = Objects.requireNonNull(channel, "channel");
    this.notifications = Objects.requireNonNull(notifications, "notifications");
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    this.leases = Objects.requireNonNull(leases, "leases");
    this.runs = Objects.requireNonNull(runs, "runs");
    this.work = Objects.requireNonNull(work, "work");
    this.heartbeat = Objects.requireNonNull(heartbeat, "heartbeat");
    this.free = new Semaphore(options.threads());
  }

  /**
   * Works until {@link #stop()}, or until there has been nothing to do for as long as the options
   * say.
   */
  public void run() throws InterruptedException {
    WarmUp.run();
    LOG.info("Worker of program {} is ready", program);
    ExecutorService threads = Executors.newFixedThreadPool(options.threads());
    try {
      notifications.start();
      heartbeat.start();
      take(threads);
    } finally {
      stopping = true;
      heartbeat.stopSteps();
      threads.shutdown();
      threads.awaitTermination(1, TimeUnit.HOURS);
      heartbeat.close();
      notifications.close();
      // Before those who wait for the end let the process go.
      LOG.info("Worker ends");
      ended.countDown();
    }
  }

  private void take(ExecutorService threads) throws InterruptedException {
    DatabaseOutage outage = new DatabaseOutage(PATIENCE);
    long busy = System.nanoTime();
    while (!stopping) {
      if (!free.tryAcquire(ASK.toMillis(), TimeUnit.MILLISECONDS)) {
        busy = System.nanoTime();
        continue;
      }
      Optional<Lease> lease = Optional.empty();
      try {
        lease = next();
        outage.over();
      } catch (DataAccessException | TransactionException e) {
        outage.await(e);
      } finally {
        if (lease.isEmpty()) {
          free.release();
        }
      }
      if (lease.isPresent()) {
        Lease mine = lease.get();
        threads.execute(() -> work(mine));
        busy = System.nanoTime();
        continue;
      }
      if (free.availablePermits() < options.threads()) {
        busy = System.nanoTime();
      }
      Duration idle = Duration.ofNanos(System.nanoTime() - busy);
      if (options.idle().filter(longest -> idle.compareTo(longest) >= 0).isPresent()) {
        return;
      }
      notifications.await(options.idle().filter(longest -> longest.compareTo(ASK) < 0).orElse(ASK));
    }
  }

  /** Takes the next partition, if there is one for this worker. */
  private Optional<Lease> next() {
    if (System.nanoTime() - pausedUntil < 0 || refuses()) {
      return Optional.empty();
    }
    while (true) {
      List<Lease> taken = new ArrayList<>();
      boolean[] any = {false};
      transactions.executeWithoutResult(
          status -> {
            leases.doNotLinger();
            Optional<StepExecutionRequest> request = channel.receive();
            any[0] = request.isPresent();
            request
                .flatMap(wanted -> leases.take(wanted.getStepExecutionId()))
                .ifPresent(taken::add);
          });
      if (!taken.isEmpty() || !any[0]) {
        return taken.stream().findFirst();
      }
    }
  }

  /** Whether the run that is shared out now is none for this worker. */
  private boolean refuses() {
    Optional<SharedRuns.Header> run = runs.header();
    if (run.isEmpty()) {
      return true;
    }
    long id = run.get().jobExecutionId();
    if (id == refused) {
      return true;
    }
    if (!run.get().program().equals(program)) {
      refuse(id, "its manager is program " + run.get().program() + ", this is " + program);
      return true;
    }
    return false;
  }

  private void refuse(long run, String reason) {
    refused = run;
    LOG.warn("Leaves run {} to others: {}. Use the same version everywhere.", run, reason);
  }

  private void work(Lease lease) {
    long started = System.nanoTime();
    heartbeat.add(lease);
    try {
      Result result = result(lease);
      Result settled = settle(lease, result);
      tell(lease, settled, Duration.ofNanos(System.nanoTime() - started));
    } finally {
      heartbeat.remove(lease);
      free.release();
      notifications.notifyUpdate();
    }
  }

  private Result result(Lease lease) {
    try {
      return work.execute(lease, setup(lease), step -> heartbeat.running(lease, step));
    } catch (RunRefusedException e) {
      refuse(lease.jobExecutionId(), String.valueOf(e.getMessage()));
      return new Result(Ending.RETURNED, 0, "", "this worker leaves the run to others");
    } catch (RuntimeException e) {
      return DatabaseOutage.isOutage(e)
          ? new Result(Ending.RETURNED, 0, "", "the database did not answer")
          : new Result(Ending.FAILED, 0, "", e.toString());
    }
  }

  private synchronized RunSetup setup(Lease lease) {
    RunSetup ready = setup;
    if (ready == null || ready.jobExecutionId() != lease.jobExecutionId()) {
      SharedRun run =
          runs.current()
              .filter(current -> current.jobExecutionId() == lease.jobExecutionId())
              .orElseThrow(() -> new RunRefusedException("it is over"));
      ready = RunSetup.of(run, options.input());
      setup = ready;
    }
    return ready;
  }

  /**
   * Tells the manager what became of a partition, as soon as the database answers.
   *
   * @return the same, or that the partition was lost: then nobody wants to know
   */
  private Result settle(Lease lease, Result result) {
    DatabaseOutage outage = new DatabaseOutage(lease.length());
    while (true) {
      try {
        boolean mine =
            switch (result.ending()) {
              case DONE -> leases.done(lease);
              case LOST -> false;
              case UNREACHABLE, RETURNED -> leases.giveBack(lease, result.path(), result.detail());
              case FAILED -> leases.fail(lease, result.detail());
            };
        outage.over();
        return mine ? result : new Result(Ending.LOST, result.documents(), "", "");
      } catch (DataAccessException | TransactionException e) {
        try {
          outage.await(e);
        } catch (InterruptedException interrupted) {
          Thread.currentThread().interrupt();
          return result;
        } catch (RuntimeException lasting) {
          // The lease runs out by itself.
          return result;
        }
      }
    }
  }

  private void tell(Lease lease, Result result, Duration took) {
    String name = AnalysePartition.name(lease.slot());
    switch (result.ending()) {
      case DONE -> {
        pause = UNREACHABLE_FIRST;
        LOG.info(
            "Partition {} of run {}: {} documents in {} s",
            name,
            lease.jobExecutionId(),
            result.documents(),
            took.toMillis() / 1000.0);
      }
      case LOST ->
          LOG.warn(
              "Partition {} of run {} was given to another, as this worker was silent too long;"
                  + " what it had not committed does not count",
              name,
              lease.jobExecutionId());
      case UNREACHABLE -> {
        LOG.warn(
            "Gives back partition {} of run {}: {}. Is the run's folder here? Name it with --input."
                + " Tries again in {} s",
            name,
            lease.jobExecutionId(),
            result.detail(),
            pause.toSeconds());
        pausedUntil = System.nanoTime() + pause.toNanos();
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(UNREACHABLE_LONGEST) < 0 ? doubled : UNREACHABLE_LONGEST;
      }
      case RETURNED ->
          LOG.warn(
              "Gives back partition {} of run {}: {}",
              name,
              lease.jobExecutionId(),
              result.detail());
      case FAILED ->
          LOG.error(
              "Partition {} of run {} failed: {}", name, lease.jobExecutionId(), result.detail());
    }
  }

  /** Ends after the chunks that are at work; what is left of their partitions is given back. */
  public void stop() {
    stopping = true;
    heartbeat.stopSteps();
    notifications.notifyUpdate();
  }

  /**
   * Waits for the end.
   *
   * @param longest how long at most
   * @return whether it has ended
   */
  public boolean awaitEnd(Duration longest) throws InterruptedException {
    return ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }
}
