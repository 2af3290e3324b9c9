package org.resolutionanalytics.batch.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.analyse.UnitAnalyser;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.comparison.ComparisonStore;
import org.resolutionanalytics.batch.database.DatabaseLock;
import org.resolutionanalytics.batch.database.DatabaseUrl;
import org.resolutionanalytics.batch.database.Schema;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.InputFolders;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.job.claim.AnalysisFlow;
import org.resolutionanalytics.batch.job.claim.Attempts;
import org.resolutionanalytics.batch.job.claim.Claims;
import org.resolutionanalytics.batch.job.claim.IsolatedAnalysis;
import org.resolutionanalytics.batch.job.claim.LockedClaims;
import org.resolutionanalytics.batch.job.claim.LockedClaims.Role;
import org.resolutionanalytics.batch.job.claim.QueuedClaims;
import org.resolutionanalytics.batch.job.claim.RejectCount;
import org.resolutionanalytics.batch.job.history.RunHistory;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.batch.store.Register;
import org.resolutionanalytics.batch.store.UnitCounts;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.JobExecutionDecider;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.ThrowingConsumer;

/**
 * The job: inventory, analysis, comparison of the documents with each other beside tables and
 * counts that do not need it, then those that do, then what describes them, then publication; or
 * publication at once, where nothing has changed. Every run starts at the inventory: the register
 * shows what is left to do.
 */
@Configuration(proxyBeanMethods = false)
@Import({
  FactsStore.class,
  ComparisonStore.class,
  Register.class,
  Snapshots.class,
  ReportSteps.class,
  StatisticsSteps.class,
  PublishSteps.class,
  RunHistory.class,
  DatabaseLock.class,
  AnalysisRun.class
})
record AnalysisJobConfiguration(
    JobRepository repository,
    PlatformTransactionManager transactions,
    JdbcTemplate jdbc,
    AnalysisOptions options,
    RunHistory history,
    RunProgress progress,
    Register register,
    FactsStore store,
    RejectCount rejects,
    Lexicons lexicons,
    AnalysisKey key,
    ReportSteps reports,
    StatisticsSteps statistics,
    PublishSteps publication) {
  /** The first step's name. */
  static final String INVENTORY = "inventory";

  private static final FlowExecutionStatus WAITING = new FlowExecutionStatus("WAITING");
  private static final FlowExecutionStatus UNCHANGED = new FlowExecutionStatus("UNCHANGED");

  @Bean
  static FlywayMigrationStrategy migration(DatabaseUrl database) {
    return flyway -> Schema.updateOrCreateAnew(flyway, database);
  }

  @Bean
  static ReportFolder reportFolder(AnalysisOptions options) {
    return new ReportFolder(options.output());
  }

  @Bean
  static RejectCount rejectCount(AnalysisOptions options) {
    return new RejectCount(options.rejectLimit()::of);
  }

  @Bean
  static AnalysisKey analysisKey(Lexicons lexicons) {
    return AnalysisKey.of(lexicons);
  }

  @Bean
  Job analysisJob() {
    Flow analyse = analyse();
    JobExecutionDecider rest = (job, step) -> rest();
    JobExecutionDecider kept =
        (job, step) ->
            new RunContext(job).isKeepingReports() ? UNCHANGED : FlowExecutionStatus.COMPLETED;
    Flow facts =
        sideBySide(
            "comparison-and-facts",
            step("compare", run -> reports.compare()),
            step("count", run -> statistics.count()),
            step("places", run -> reports.write(reports.newTables().places())),
            step("documents", run -> reports.write(reports.newTables().ofDocuments())));
    Flow compared =
        sideBySide(
            "series-and-statistics",
            step("page", run -> statistics.writePage()),
            step("statistics", run -> statistics.writeTables(run.corpus())),
            step("series", run -> reports.write(reports.newTables().inSeries())));
    Step publish = step("publish", publication::publish);
    Flow whole =
        new FlowBuilder<SimpleFlow>("analysis-flow")
            .start(step(INVENTORY, this::takeInventory))
            .next(analyse)
            .next(analyseIsolated())
            .next(step("settle", this::settle))
            .next(rest)
            .on(WAITING.getName())
            .to(analyse)
            .from(rest)
            .on("*")
            .to(step("stage", publication::stageOrKeep))
            .next(kept)
            .on(UNCHANGED.getName())
            .to(publish)
            .from(kept)
            .on("*")
            .to(facts)
            .next(compared)
            .next(step("descriptions", run -> reports.descriptions()))
            .next(publish)
            .build();
    return new JobBuilder("analysis", repository).start(whole).end().build();
  }

  private Flow analyse() {
    Supplier<Function<SourceUnit, Outcome>> analysers =
        () -> new UnitAnalyser(options.corpus(), options.limits(), lexicons, key, store)::analyse;
    if (!options.remote()) {
      int threads = options.threads();
      return analysisFlow().threads(threads, claims(Role.LOCAL), analysers, false, () -> {});
    }
    // The manager does what no worker can, and watches the workers' progress.
    LockedClaims claims = lockedClaims(Role.MANAGER);
    RemoteWatch watch = new RemoteWatch(register, claims, rejects, progress);
    return analysisFlow().threads(1, claims, analysers, false, watch);
  }

  private Step analyseIsolated() {
    List<String> lexicon = new ArrayList<>(List.of("--nested-scope", lexicons.nestedScope().id()));
    options.lexicon().ifPresent(path -> lexicon.addAll(List.of("--lexicon", path.toString())));
    IsolatedAnalysis alone = new IsolatedAnalysis(options.corpus(), options.limits(), key, lexicon);
    return analysisFlow().isolated(claims(Role.ISOLATED), alone);
  }

  private AnalysisFlow analysisFlow() {
    return new AnalysisFlow(
        repository,
        transactions,
        jdbc,
        key,
        rejects,
        // The manager sees in the register what workers do.
        options.remote() ? count -> {} : progress::documentsDone,
        AnalysisRun.PATIENCE);
  }

  private Claims claims(Role role) {
    return options.database().isServer()
        ? lockedClaims(role)
        : new QueuedClaims(jdbc, role == Role.ISOLATED);
  }

  private LockedClaims lockedClaims(Role role) {
    return new LockedClaims(jdbc, history::current, role, "", options.limits().timeout());
  }

  private void takeInventory(RunContext run) throws Exception {
    if (run.isFull()) {
      register.clear();
      store.clear();
    }
    long files =
        new Inventory(
                new InputFolders(options.corpus(), options.output(), options.limits()), register)
            .take(key.value(), options.remote());
    new Attempts(jdbc, transactions, key).deleteOutdated();
    UnitCounts found = register.counts();
    run.inventory(files, found.waiting());
    rejects.start(files, found.rejected());
    progress.inventoryTaken(files, found.waiting());
    if (options.remote()) {
      SharedRun.of(run.id(), options, lexicons, key).publish(jdbc);
    }
  }

  private void settle(RunContext run) {
    register.settleFormats(key.value());
    rejects.set(register.counts().rejected());
  }

  /** What still waits is held by others, or has just turned out to be needed. */
  private FlowExecutionStatus rest() {
    if (register.counts().waiting() == 0) {
      progress.writing();
      return FlowExecutionStatus.COMPLETED;
    }
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return WAITING;
  }

  /** Steps that need nothing of each other, as many at once as there are threads. */
  private Flow sideBySide(String name, Step... steps) {
    SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("tables-");
    executor.setConcurrencyLimit(options.threads());
    Flow[] flows =
        Arrays.stream(steps)
            .map(step -> new FlowBuilder<SimpleFlow>(step.getName() + "-flow").start(step).build())
            .toArray(Flow[]::new);
    return new FlowBuilder<SimpleFlow>(name).split(executor).add(flows).build();
  }

  /** On a server the run's row is locked, so that no other run begins while the step writes. */
  private Step step(String name, ThrowingConsumer<RunContext> work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              RunContext run = new RunContext(contribution.getStepExecution().getJobExecution());
              if (options.database().isServer()) {
                LockedClaims.holdRun(jdbc, run.id());
              }
              work.acceptWithException(run);
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }
}
