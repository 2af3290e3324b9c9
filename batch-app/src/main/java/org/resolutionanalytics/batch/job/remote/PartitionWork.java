package org.resolutionanalytics.batch.job.remote;

import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.job.AnalysePartition;
import org.resolutionanalytics.batch.job.RejectLimit;
import org.resolutionanalytics.batch.job.RejectLimitPolicy;
import org.resolutionanalytics.batch.job.WaitingFilesReader;
import org.resolutionanalytics.batch.job.partition.DatabaseOutage;
import org.resolutionanalytics.batch.job.partition.Lease;
import org.resolutionanalytics.batch.job.partition.LeaseLostException;
import org.resolutionanalytics.batch.job.partition.Leases;
import org.resolutionanalytics.batch.problem.CauseChain;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.batch.integration.partition.StepExecutionRequestHandler;
import org.springframework.transaction.PlatformTransactionManager;

/** Carries out a request for a partition: Spring Batch's handler, with the step under a lease. */
final class PartitionWork {
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final FileRegister files;
  private final FactsStore store;
  private final Leases leases;

  PartitionWork(
      JobRepository repository,
      PlatformTransactionManager transactions,
      FileRegister files,
      FactsStore store,
      Leases leases) {
    this.repository = Objects.requireNonNull(repository, "repository");
    this.transactions = Objects.requireNonNull(transactions, "transactions");
    this.files = Objects.requireNonNull(files, "files");
    this.store = Objects.requireNonNull(store, "store");
    this.leases = Objects.requireNonNull(leases, "leases");
  }

  /**
   * Works on a partition until it is done or cannot go on.
   *
   * @param lease the partition
   * @param setup its run
   * @param started is told the step execution, which it may ask to stop after the chunk
   */
  Result execute(Lease lease, RunSetup setup, java.util.function.Consumer<StepExecution> started) {
    Step step = step(lease, setup);
    StepExecutionRequestHandler handler = new StepExecutionRequestHandler();
    handler.setJobRepository(repository);
    handler.setStepLocator(name -> new Announced(step, () -> leases.hold(lease), started));
    StepExecution ended =
        handler.handle(new StepExecutionRequest(AnalysePartition.STEP, lease.stepExecutionId()));
    return result(ended);
  }

  private Step step(Lease lease, RunSetup setup) {
    RejectLimitPolicy rejects = new RejectLimitPolicy(RejectLimit.NONE);
    rejects.start(Integer.MAX_VALUE);
    LeasedFactsWriter writer = new LeasedFactsWriter(store, leases, lease, setup.analysisKey());
    return AnalysePartition.step(
        repository,
        transactions,
        new WaitingFilesReader(files, lease.slot()),
        setup.processor(store),
        writer,
        writer,
        rejects);
  }

  private static Result result(StepExecution ended) {
    long documents = ended.getWriteCount() + ended.getProcessSkipCount();
    if (ended.getStatus() == BatchStatus.COMPLETED) {
      return new Result(Ending.DONE, documents, "", "");
    }
    for (Throwable problem : ended.getFailureExceptions()) {
      if (CauseChain.first(problem, LeaseLostException.class).isPresent()) {
        return new Result(Ending.LOST, documents, "", "");
      }
      Optional<SourceUnreachableException> unreachable =
          CauseChain.first(problem, SourceUnreachableException.class);
      if (unreachable.isPresent()) {
        return new Result(
            Ending.UNREACHABLE,
            documents,
            unreachable.get().path(),
            String.valueOf(unreachable.get().getMessage()));
      }
      if (DatabaseOutage.isOutage(problem)) {
        return new Result(Ending.RETURNED, documents, "", "the database did not answer");
      }
    }
    if (ended.getStatus() == BatchStatus.STOPPED) {
      return new Result(Ending.RETURNED, documents, "", "the worker ends");
    }
    return new Result(Ending.FAILED, documents, "", detail(ended));
  }

  private static String detail(StepExecution ended) {
    if (ended.getFailureExceptions().isEmpty()) {
      return "no reason given";
    }
    Throwable at = CauseChain.innermost(ended.getFailureExceptions().get(0));
    return at.getClass().getSimpleName() + ": " + at.getMessage();
  }

  /** How an attempt at a partition ended. */
  enum Ending {
    /** All its files are analysed. */
    DONE,
    /** It was taken from this worker. */
    LOST,
    /** This worker does not see a file as the manager saw it. */
    UNREACHABLE,
    /** It cannot go on for a reason that has nothing to do with the partition. */
    RETURNED,
    /** Something is wrong with the partition or this worker. */
    FAILED
  }

  /**
   * What became of an attempt.
   *
   * @param ending how it ended
   * @param documents how many documents were committed
   * @param path the file that this worker does not see; else empty
   * @param detail why it ended so; empty where all is well
   */
  record Result(Ending ending, long documents, String path, String detail) {}

  /**
   * A step that tells of its execution before it starts. The execution has been read by then, so if
   * the lease still holds, the execution is not one that was closed before: what is closed later
   * has another version, and what this worker writes into it is refused.
   */
  private record Announced(
      Step step, Runnable holds, java.util.function.Consumer<StepExecution> started)
      implements Step {
    @Override
    public String getName() {
      return step.getName();
    }

    @Override
    public void execute(StepExecution execution)
        throws org.springframework.batch.core.job.JobInterruptedException {
      holds.run();
      started.accept(execution);
      step.execute(execution);
    }
  }
}
