package org.resolutionanalytics.batch.job;

import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Register;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.job.claim.Attempts;
import org.resolutionanalytics.batch.job.claim.RejectCount;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The job: inventory, analysis, then tables and statistics side by side, then what describes them,
 * then publication; or publication at once, where nothing has changed. Every run starts at the
 * inventory: the register says what is left to do.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  AnalyseConfiguration.class,
  FactsStore.class,
  Register.class,
  Snapshots.class,
  ReportSteps.class,
  PublishSteps.class,
  CorpusOfDatabase.class,
  DatabaseLock.class,
  AnalysisRun.class
})
class AnalysisJobConfiguration {
  /** The first step's name. */
  static final String INVENTORY = "inventory";

  /** How the analysis ends where units still wait. */
  private static final String WAITING = "WAITING";

  /** How the stage step ends where the reports that are there stay. */
  private static final String UNCHANGED = "UNCHANGED";

  private static final long PAUSE_MILLIS = 1000;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final RunHistory history;
  private final AnalysisOptions options;

  AnalysisJobConfiguration(
      JobRepository repository,
      PlatformTransactionManager transactions,
      RunHistory history,
      AnalysisOptions options) {
    this.repository = repository;
    this.transactions = transactions;
    this.history = history;
    this.options = options;
  }

  @Bean
  ReportFolder reportFolder(AnalysisOptions options) {
    return new ReportFolder(options.output());
  }

  @Bean
  AnalysisKey analysisKey(Tagging tagging) {
    return AnalysisKey.of(tagging);
  }

  @Bean
  Job analysisJob(
      Step inventoryStep,
      Flow analyse,
      Step analyseIsolatedStep,
      Register register,
      AnalysisKey key,
      RejectCount rejects,
      ReportSteps reports,
      PublishSteps publication,
      RunProgress progress) {
    Step settle =
        step(
            "settle",
            run -> {
              register.settleFormats(key.value());
              rejects.set(register.counts().rejected());
            });
    Step stage =
        tasklet(
            "stage",
            (contribution, context) -> {
              progress.writing();
              if (publication.stage(run(contribution))) {
                contribution.setExitStatus(new ExitStatus(UNCHANGED));
              }
              return RepeatStatus.FINISHED;
            });
    Flow counted =
        new FlowBuilder<SimpleFlow>("tables-and-statistics")
            .split(sideBySide(options.threads()))
            .add(
                flow(step("tables", run -> reports.tables())),
                flow(step("places", run -> reports.places())),
                flow(step("statistics", run -> reports.statistics(run.corpus()))))
            .build();
    Step publish = step("publish", publication::publish);
    JobExecutionDecider rest = (job, step) -> rest(register);
    Flow whole =
        new FlowBuilder<SimpleFlow>("analysis-flow")
            .start(inventoryStep)
            .next(analyse)
            .next(analyseIsolatedStep)
            .next(settle)
            .next(rest)
            .on(WAITING)
            .to(analyse)
            .from(rest)
            .on("*")
            .to(stage)
            .on(UNCHANGED)
            .to(publish)
            .from(stage)
            .on(ExitStatus.COMPLETED.getExitCode())
            .to(counted)
            .next(step("descriptions", run -> reports.descriptions()))
            .next(publish)
            .from(stage)
            .on("*")
            .fail()
            .build();
    return new JobBuilder("analysis", repository).start(whole).end().build();
  }

  @Bean
  Step inventoryStep(
      InputFolders input,
      Register register,
      FactsStore store,
      AnalysisKey key,
      Attempts attempts,
      RejectCount rejects,
      SharedRuns shared,
      Tagging tagging,
      RunProgress progress) {
    Inventory inventory = new Inventory(input, register);
    return step(
        INVENTORY,
        run -> {
          if (run.isFull()) {
            register.clear();
            store.clear();
          }
          long files = inventory.take(key.value());
          attempts.deleteOutdated();
          Register.Counts found = register.counts();
          run.inventory(files, found.waiting());
          rejects.start(files, found.rejected());
          progress.inventoryTaken(files, found.waiting());
          if (options.remote()) {
            shared.publish(run.id(), options, tagging, key);
          }
        });
  }

  /** What still waits is held by others, or has just been found out to be needed. */
  private static FlowExecutionStatus rest(Register register) {
    if (register.counts().waiting() == 0) {
      return FlowExecutionStatus.COMPLETED;
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new FlowExecutionStatus(WAITING);
  }

  /**
   * All three at once, as each takes about as long: on two processors that ends sooner than two and
   * one. With one thread they run in turn, so that the other processors stay free.
   */
  private static TaskExecutor sideBySide(int threads) {
    return threads == 1 ? new SyncTaskExecutor() : new SimpleAsyncTaskExecutor("tables-");
  }

  private static Flow flow(Step step) {
    return new FlowBuilder<SimpleFlow>(step.getName() + "-flow").start(step).build();
  }

  private Step step(String name, Work work) {
    return tasklet(
        name,
        (contribution, context) -> {
          work.run(run(contribution));
          return RepeatStatus.FINISHED;
        });
  }

  private Step tasklet(String name, Tasklet tasklet) {
    return new StepBuilder(name, repository)
        .tasklet(tasklet, transactions)
        .allowStartIfComplete(true)
        .build();
  }

  /** The run; on a server its row is held, so that no other run begins while the step writes. */
  private RunContext run(StepContribution contribution) {
    RunContext run = new RunContext(contribution.getStepExecution().getJobExecution());
    if (options.onPostgres()) {
      history.hold(run.id());
    }
    return run;
  }

  /** Something to do for a run. */
  @FunctionalInterface
  private interface Work {
    void run(RunContext run) throws Exception;
  }
}
