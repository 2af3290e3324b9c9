package org.resolutionanalytics.batch.job;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.comparison.ComparisonStore;
import org.resolutionanalytics.batch.database.DatabaseLock;
import org.resolutionanalytics.batch.database.DatabaseOutage;
import org.resolutionanalytics.batch.job.history.CorpusOfDatabase;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.resolutionanalytics.batch.job.history.RunResult;
import org.resolutionanalytics.batch.message.Phrases;
import org.resolutionanalytics.batch.publish.ReportFile;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.store.DamagedFactsException;
import org.resolutionanalytics.batch.store.FactRows;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.store.UnitCounts;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs the job. Each start is its own job instance; the register holds what earlier ones have done.
 * The job is started again where the database was away, and where facts in it are damaged and have
 * to be found again.
 */
public record AnalysisRun(
    JobOperator operator,
    JobRepository repository,
    Job job,
    AnalysisOptions options,
    RunHistory history,
    FactsStore store,
    Register register,
    Snapshots snapshots,
    ReportFolder folder,
    Lexicons lexicons,
    PlatformTransactionManager manager,
    JdbcTemplate jdbc,
    DatabaseLock lock) {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** How long a run on a server waits for its database. */
  static final Duration PATIENCE = Duration.ofHours(1);

  private static final int TRIES = 20;

  /** How many themes a run names when it ends. */
  private static final int TOP_THEMES = 3;

  /**
   * Starts the application around the job, without the job. It has one data source and one
   * transaction manager, so that a chunk's facts and Spring Batch's records commit together.
   *
   * @param profiles the options of the console, as Spring profiles
   * @param lexicons gives them when they are first needed
   * @return to be closed; has an {@link AnalysisRun}
   */
  public static ConfigurableApplicationContext start(
      AnalysisOptions options,
      List<String> profiles,
      Supplier<Lexicons> lexicons,
      RunProgress progress) {
    return ResolutionsApplication.start(
        options.database(),
        profiles,
        2 * options.threads() + 4,
        AnalysisJobConfiguration.class,
        context -> {
          context.registerBean(AnalysisOptions.class, () -> options);
          context.registerBean(Lexicons.class, lexicons);
          context.registerBean(RunProgress.class, () -> progress);
        });
  }

  /** Runs the job to its end; throws if another run or corpus has the database. */
  public RunResult run() throws Exception {
    try (lock) {
      lock.take();
      transaction()
          .executeWithoutResult(
              status -> CorpusOfDatabase.require(options.corpus(), options.database(), jdbc));
      AtomicBoolean full = new AtomicBoolean(options.full());
      RunResult result;
      int tries = 0;
      do {
        result = DatabaseOutage.retry(PATIENCE, () -> runOnce(full));
      } while (result.outcome() == RunOutcome.FAILED
          && ++tries < TRIES
          && removeObstacle(result.problems()));
      return result;
    }
  }

  private RunResult runOnce(AtomicBoolean full) {
    lock.take();
    RunHistory.Begun begun = history.begin();
    JobExecution execution;
    try {
      recoverDead();
      execution = operator.start(job, RunContext.parameters(begun, full.get(), options));
    } catch (JobExecutionException e) {
      throw new IllegalStateException("The job cannot be started", e);
    }
    // What the inventory has cleared is not cleared again.
    execution.getStepExecutions().stream()
        .filter(step -> step.getStepName().equals(AnalysisJobConfiguration.INVENTORY))
        .filter(step -> step.getStatus() == BatchStatus.COMPLETED)
        .forEach(step -> full.set(false));
    RunContext run = new RunContext(execution);
    try {
      RunResult result = result(run, begun, register.counts());
      history.end(begun.id(), result);
      return result;
    } catch (DataAccessException e) {
      if (execution.getStatus() == BatchStatus.COMPLETED) {
        throw e;
      }
      // The database has failed; why the job failed says more.
      return result(run, begun, UnitCounts.NONE);
    }
  }

  private TransactionTemplate transaction() {
    return new TransactionTemplate(manager);
  }

  /** Ends dead executions in Spring Batch's own records; the register does not need it. */
  private void recoverDead() {
    try {
      for (JobExecution dead : repository.findRunningJobExecutions(job.getName())) {
        operator.recover(dead);
      }
    } catch (OptimisticLockingFailureException | IllegalArgumentException e) {
      LOG.debug("The records of a dead run stay as they are", e);
    }
  }

  /** Whether the job failed because of something that passes, or that has been repaired now. */
  private boolean removeObstacle(List<Throwable> problems) {
    if (problems.stream()
        .noneMatch(problem -> ExceptionUtils.hasCause(problem, DamagedFactsException.class))) {
      return problems.stream().anyMatch(DatabaseOutage::isOutage);
    }
    List<String> again =
        Objects.requireNonNull(transaction().execute(status -> store.analyseDamagedAgain()));
    if (again.isEmpty()) {
      // One transaction saw damage that another does not see.
      return false;
    }
    LOG.warn(
        "The facts of {} in the database were damaged and are analysed again: {}",
        Phrases.counted(again.size(), "document"),
        Phrases.firstOf(again));
    return true;
  }

  private RunResult result(RunContext run, RunHistory.Begun begun, UnitCounts documents) {
    boolean completed = run.execution().getStatus() == BatchStatus.COMPLETED;
    FactRows rows = completed ? register.factRows() : FactRows.NONE;
    return new RunResult(
        completed ? RunOutcome.of(documents) : RunOutcome.FAILED,
        begun.resumes() && !options.full(),
        run.files(),
        run.waiting(),
        documents,
        completed ? register.passedOver() : List.of(),
        rows.of("repairs"),
        rows.of("remarks"),
        completed ? options.reports().groups().withoutDocument(store) : List.of(),
        completed
            ? options
                .reports()
                .predecessors()
                .withoutDocument(new ComparisonStore(jdbc).places().keySet())
            : List.of(),
        completed ? options.reports().corrections().lapsed(store, lexicons) : List.of(),
        completed ? snapshots.mostFrequentThemes(lexicons.themes(), TOP_THEMES) : List.of(),
        completed ? folder.files().stream().map(ReportFile::name).toList() : List.of(),
        run.isKeepingReports(),
        // Why a step failed says more than that it failed, so that comes last.
        run.execution().getAllFailureExceptions().stream()
            .sorted(Comparator.comparing(problem -> problem instanceof JobExecutionException))
            .toList());
  }
}
