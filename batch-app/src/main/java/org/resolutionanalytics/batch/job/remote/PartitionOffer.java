package org.resolutionanalytics.batch.job.remote;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resolutionanalytics.batch.job.AnalysePartition;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.AnalysisRun;
import org.resolutionanalytics.batch.job.Sharing;
import org.resolutionanalytics.batch.job.partition.Attempt;
import org.resolutionanalytics.batch.job.partition.Attempt.Fate;
import org.resolutionanalytics.batch.job.partition.DatabaseOutage;
import org.resolutionanalytics.batch.job.partition.Partitions;
import org.resolutionanalytics.batch.job.partition.Partitions.Offer;
import org.resolutionanalytics.batch.job.partition.SharedRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Offers the partitions of a run to the workers and waits until all are done. A partition whose
 * worker is silent for longer than its lease, gives up or fails is offered again, as a new step
 * execution: what its first worker still writes into the old one concerns nobody.
 */
final class PartitionOffer implements PartitionHandler {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final Duration POLL = Duration.ofMillis(250);
  private static final Duration PATIENCE = Duration.ofHours(1);

  /** So often may a partition fail, or its worker not be heard of again, without any progress. */
  private static final int ATTEMPTS = 3;

  private final JobRepository repository;
  private final JdbcTemplate jdbc;
  private final TransactionOperations transactions;
  private final RequestChannel channel;
  private final Sharing terms;
  private final Partitions partitions;
  private final OwnAnalysis own;
  private final RunSharing sharing;
  private final RunWatch watch;

  PartitionOffer(
      JobRepository repository,
      JdbcTemplate jdbc,
      TransactionOperations transactions,
      RequestChannel channel,
      AnalysisOptions options,
      Partitions partitions,
      OwnAnalysis own,
      RunSharing sharing,
      RunWatch watch) {
    this.repository = Objects.requireNonNull(repository, "repository");
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    this.channel = Objects.requireNonNull(channel, "channel");
    this.terms = options.sharing().orElse(Sharing.DEFAULT);
    this.partitions = Objects.requireNonNull(partitions, "partitions");
    this.own = Objects.requireNonNull(own, "own");
    this.sharing = Objects.requireNonNull(sharing, "sharing");
    this.watch = Objects.requireNonNull(watch, "watch");
  }

  @Override
  public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager)
      throws Exception {
    JobExecution run = manager.getJobExecution();
    watch.start();
    own.analyseUnread();
    watch.documents(run.getId(), own);
    SharedRun shared = sharing.run(run.getId());
    Map<Long, StepExecution> attempts = new HashMap<>();
    for (StepExecution first : splitter.split(manager, 1)) {
      attempts.put(first.getId(), first);
    }
    if (attempts.isEmpty()) {
      return List.of();
    }
    transactions.executeWithoutResult(
        status -> {
          sharing.publish(shared);
          offer(run, attempts.values());
        });
    LOG.info("{} partitions offered to the workers", attempts.size());
    try {
      await(run, attempts);
      return done(run, attempts);
    } finally {
      withdraw();
    }
  }

  private void offer(JobExecution run, Collection<StepExecution> first) {
    List<Offer> offers = new ArrayList<>();
    first.stream().map(step -> new Offer(step.getId(), slot(step), 1)).forEach(offers::add);
    partitions.offer(run.getId(), terms.lease(), offers);
    offers.forEach(this::request);
  }

  private void request(Offer offer) {
    channel.send(new StepExecutionRequest(AnalysePartition.STEP, offer.stepExecutionId()));
  }

  private static int slot(StepExecution step) {
    // Not from its context, which is not there where the database went away just before it was
    // saved.
    return AnalysePartition.slot(step.getStepName());
  }

  private void await(JobExecution run, Map<Long, StepExecution> attempts)
      throws InterruptedException {
    int expected = attempts.size();
    DatabaseOutage outage = new DatabaseOutage(PATIENCE);
    long patientUntil = System.nanoTime();
    while (true) {
      try {
        Partitions.Counts counts = partitions.counts();
        if (outage.over()) {
          watch.assureDatabase(run.getId());
          // No worker could renew its lease meanwhile: each has a whole one to be heard of again.
          patientUntil = System.nanoTime() + terms.lease().toNanos();
        }
        watch.documents(run.getId(), own);
        watch.workers(counts);
        if (counts.done() == expected) {
          requireNoneWaiting();
          return;
        }
        for (Attempt broken : partitions.broken()) {
          if (broken.fate() != Fate.SILENT || System.nanoTime() - patientUntil > 0) {
            again(run, attempts, broken);
          }
        }
      } catch (OptimisticLockingFailureException e) {
        // Its worker has just written into it. The next round sees what.
        LOG.debug("An attempt changed while it was closed", e);
      } catch (DataAccessException | TransactionException e) {
        outage.await(e);
      }
      Thread.sleep(POLL.toMillis());
    }
  }

  /** A partition that is done has no file left; if one has, nothing must be published. */
  private void requireNoneWaiting() {
    long waiting = own.waiting();
    if (waiting > 0) {
      throw new IllegalStateException(
          waiting + " files still wait although all partitions are done");
    }
  }

  private void again(JobExecution run, Map<Long, StepExecution> attempts, Attempt broken) {
    tell(broken);
    if (!broken.path().isEmpty()) {
      own.analyse(broken.path());
    }
    StepExecution old =
        Objects.requireNonNull(
            repository.getStepExecution(broken.stepExecutionId()), "step execution");
    int number = number(broken, old);
    // The framework creates executions in transactions of its own.
    StepExecution next = repository.createStepExecution(old.getStepName(), run);
    next.setExecutionContext(AnalysePartition.context(broken.slot()));
    repository.updateExecutionContext(next);
    boolean closed = false;
    try {
      closed =
          partitions.close(
              broken,
              () -> {
                end(old, broken);
                Offer offer = new Offer(next.getId(), broken.slot(), number);
                partitions.offer(run.getId(), terms.lease(), List.of(offer));
                request(offer);
              });
    } finally {
      if (!closed) {
        next.setStatus(BatchStatus.ABANDONED);
        repository.update(next);
      }
    }
    if (closed) {
      attempts.put(next.getId(), next);
    }
  }

  private static int number(Attempt broken, StepExecution old) {
    if (old.getCommitCount() > 0) {
      return 1;
    }
    int number = broken.number() + (broken.fate() == Fate.RETURNED ? 0 : 1);
    if (number > ATTEMPTS) {
      throw new IllegalStateException(
          "Partition %s failed %d times. The last worker, %s, said: %s"
              .formatted(
                  AnalysePartition.name(broken.slot()),
                  ATTEMPTS,
                  broken.holder(),
                  broken.fate() == Fate.SILENT
                      ? "nothing, it was not heard of again"
                      : broken.detail()));
    }
    return number;
  }

  private void end(StepExecution old, Attempt broken) {
    old.setStatus(BatchStatus.FAILED);
    old.setExitStatus(
        new ExitStatus(
            ExitStatus.FAILED.getExitCode(),
            "Offered again (%s): %s".formatted(broken.fate(), broken.detail())));
    old.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
    repository.update(old);
    jdbc.update(
        "UPDATE batch_step_execution SET version = version + ? WHERE step_execution_id = ?",
        AnalysisRun.VERSIONS_AHEAD,
        old.getId());
  }

  private void tell(Attempt broken) {
    String name = AnalysePartition.name(broken.slot());
    switch (broken.fate()) {
      case SILENT ->
          LOG.warn(
              "Partition {}: worker {} was not heard of for {} s; offered again",
              name,
              broken.holder(),
              terms.lease().toSeconds());
      case RETURNED ->
          LOG.warn("Partition {}: given back by {}: {}", name, broken.holder(), broken.detail());
      case FAILED ->
          LOG.warn("Partition {}: failed at {}: {}", name, broken.holder(), broken.detail());
    }
  }

  /** The done attempts, with what the workers counted. */
  private Collection<StepExecution> done(JobExecution run, Map<Long, StepExecution> attempts) {
    List<StepExecution> done = new ArrayList<>();
    for (long id : partitions.done()) {
      done.add(Objects.requireNonNull(attempts.get(id), "attempt"));
    }
    jdbc.query(
        "SELECT step_execution_id, read_count, write_count, process_skip_count, commit_count,"
            + " rollback_count FROM batch_step_execution"
            + " WHERE job_execution_id = ? AND step_name LIKE ?",
        row -> {
          StepExecution step = attempts.get(row.getLong(1));
          if (step != null) {
            step.setReadCount(row.getLong(2));
            step.setWriteCount(row.getLong(3));
            step.setProcessSkipCount(row.getLong(4));
            step.setCommitCount(row.getLong(5));
            step.setRollbackCount(row.getLong(6));
          }
        },
        run.getId(),
        AnalysePartition.STEP + ":%");
    done.forEach(
        step -> {
          step.setStatus(BatchStatus.COMPLETED);
          step.setExitStatus(ExitStatus.COMPLETED);
        });
    return done;
  }

  private void withdraw() {
    try {
      partitions.clear();
    } catch (DataAccessException | TransactionException e) {
      // The next run does it, whatever it is.
      LOG.debug("The requests could not be withdrawn", e);
    }
  }
}
