package org.resolutionanalytics.batch.job;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.resolutionanalytics.batch.changes.Snapshots;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.FileRegister;
import org.resolutionanalytics.batch.facttable.DocumentTable;
import org.resolutionanalytics.batch.facttable.Rejected;
import org.resolutionanalytics.batch.inventory.InputFolder;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.job.partition.Partitions;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.statistics.CorpusTables;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The job: inventory, analysis, then tables and statistics side by side, then what is made of them,
 * then publication; or publication at once, where nothing has changed. Every step may run again in
 * a restart: the inventory and the register tell what is left to do.
 */
@Configuration(proxyBeanMethods = false)
class AnalysisJobConfiguration {
  /** The job's name. */
  static final String JOB = "analysis";

  /** The first step's name. */
  static final String INVENTORY = "inventory";

  /** The last step's name. */
  static final String PUBLISH = "publish";

  /** How the stage step ends where the reports that are there stay. */
  private static final String UNCHANGED = "UNCHANGED";

  @Bean
  Job analysisJob(
      JobRepository repository,
      AnalysisOptions options,
      Step inventoryStep,
      Step analyseStep,
      Step stageStep,
      Step tablesStep,
      Step mentionsStep,
      Step statisticsStep,
      Step reportsStep,
      Step publishStep) {
    Flow tables = new FlowBuilder<SimpleFlow>("tables-flow").start(tablesStep).build();
    Flow mentions = new FlowBuilder<SimpleFlow>("mentions-flow").start(mentionsStep).build();
    Flow statistics = new FlowBuilder<SimpleFlow>("statistics-flow").start(statisticsStep).build();
    Flow counted =
        new FlowBuilder<SimpleFlow>("tables-and-statistics")
            .split(sideBySide(options.threads()))
            .add(tables, mentions, statistics)
            .build();
    Flow whole =
        new FlowBuilder<SimpleFlow>("analysis-flow")
            .start(inventoryStep)
            .next(analyseStep)
            .next(stageStep)
            .on(UNCHANGED)
            .to(publishStep)
            .from(stageStep)
            .on(ExitStatus.COMPLETED.getExitCode())
            .to(counted)
            .next(reportsStep)
            .next(publishStep)
            .from(stageStep)
            .on("*")
            .fail()
            .build();
    return new JobBuilder(JOB, repository).start(whole).end().build();
  }

  /**
   * All three at once, as each takes about as long: on two processors that ends sooner than two and
   * one. Whoever asks for one thread wants the other processors for something else.
   */
  private static TaskExecutor sideBySide(int threads) {
    return threads == 1 ? new SyncTaskExecutor() : new SimpleAsyncTaskExecutor("tables-");
  }

  @Bean
  Step inventoryStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      AnalysisOptions options,
      InputFolder input,
      AnalysisKey key,
      FileRegister register,
      RejectLimitPolicy rejects,
      RunRecord record,
      RunProgress progress) {
    Inventory inventory = new Inventory(input, register);
    return new StepBuilder(INVENTORY, repository)
        .tasklet(
            (contribution, context) -> {
              if (options.full() && !record.clearedAlready()) {
                register.clear();
              }
              Inventory.Findings found = inventory.take(key.value(), options::partitions);
              record.inventory(found.files(), found.waiting());
              rejects.start(found.files());
              progress.inventoryTaken(found.files(), found.waiting());
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  Step stageStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ReportFolder folder,
      StageTasklet stage,
      RunProgress progress) {
    return new StepBuilder("stage", repository)
        .tasklet(
            (contribution, context) -> {
              progress.writing();
              if (stage.stage(folder)) {
                contribution.setExitStatus(new ExitStatus(UNCHANGED));
              }
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  StageTasklet stageTasklet(
      FactsStore store,
      Snapshots snapshots,
      Tagging tagging,
      AnalysisKey key,
      AnalysisOptions options,
      RunRecord record) {
    return new StageTasklet(store, snapshots, tagging.themes(), key, options, record);
  }

  @Bean
  Step tablesStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ReportFolder folder,
      AnalysisOptions options,
      FactsStore store,
      Tagging tagging,
      RunRecord record) {
    CorpusTables all =
        new CorpusTables(store, Rejected.of(store), tagging.themes(), options.reports().groups());
    List<DocumentTable<?>> others = new ArrayList<>(all.ofDocuments());
    others.removeAll(CorpusTables.PLACES);
    TablesTasklet tables = new TablesTasklet(store, others, options.csv(), record);
    return step("tables", repository, transactions, () -> tables.write(folder.staged()));
  }

  @Bean
  Step mentionsStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ReportFolder folder,
      AnalysisOptions options,
      FactsStore store,
      RunRecord record) {
    TablesTasklet tables = new TablesTasklet(store, CorpusTables.PLACES, options.csv(), record);
    return step("mentions", repository, transactions, () -> tables.write(folder.staged()));
  }

  @Bean
  Step statisticsStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ReportFolder folder,
      AnalysisOptions options,
      FactsStore store,
      Tagging tagging,
      Snapshots snapshots,
      RunRecord record) {
    StatisticsTasklet statistics =
        new StatisticsTasklet(store, tagging.themes(), snapshots, options, record);
    return step("statistics", repository, transactions, () -> statistics.write(folder.staged()));
  }

  @Bean
  Step reportsStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ReportFolder folder,
      AnalysisOptions options,
      RunRecord record) {
    ReportsTasklet reports = new ReportsTasklet(options, record);
    return step("reports", repository, transactions, () -> reports.write(folder.staged()));
  }

  @Bean
  Step publishStep(
      JobRepository repository,
      PlatformTransactionManager transactions,
      ReportFolder folder,
      PublishTasklet publish,
      Snapshots snapshots,
      RunRecord record,
      DatabaseLock lock) {
    return new StepBuilder(PUBLISH, repository)
        .tasklet(
            (contribution, context) -> {
              // A run that lost the database for a while must not publish over another's reports.
              lock.assure(contribution.getStepExecution().getJobExecutionId());
              publish.publish(folder);
              if (!record.kept()) {
                snapshots.publish();
              }
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }

  private static Step step(
      String name, JobRepository repository, PlatformTransactionManager transactions, Work work) {
    return new StepBuilder(name, repository)
        .tasklet(
            (contribution, context) -> {
              work.run();
              return RepeatStatus.FINISHED;
            },
            transactions)
        .allowStartIfComplete(true)
        .build();
  }

  @Bean
  RejectLimitPolicy rejectLimitPolicy(AnalysisOptions options) {
    return new RejectLimitPolicy(options.rejectLimit());
  }

  @Bean
  DatabaseLock databaseLock(DataSource database) {
    return new DatabaseLock(database);
  }

  @Bean
  Partitions partitions(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
    return new Partitions(jdbc, new TransactionTemplate(transactions));
  }

  @Bean
  FactsStore factsStore(JdbcTemplate jdbc) {
    return new FactsStore(jdbc);
  }

  @Bean
  FileRegister fileRegister(JdbcTemplate jdbc) {
    return new FileRegister(jdbc);
  }

  @Bean
  RunHistory runHistory(JdbcTemplate jdbc, JobRepository repository) {
    return new RunHistory(jdbc, repository);
  }

  @Bean
  Snapshots snapshots(JdbcTemplate jdbc) {
    return new Snapshots(jdbc);
  }

  @Bean
  RunRecord runRecord() {
    return new RunRecord();
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
  PublishTasklet publishTasklet(
      AnalysisOptions options, Tagging tagging, AnalysisKey key, RunRecord record) {
    return new PublishTasklet(options, tagging, key, record);
  }

  @Bean
  AnalysisRun analysisRun(
      JobOperator operator,
      JobRepository repository,
      Job job,
      AnalysisOptions options,
      RunRecord record,
      RunHistory history,
      JdbcTemplate jdbc,
      DatabaseLock lock,
      Partitions partitions) {
    return new AnalysisRun(
        operator, repository, job, options, record, history, jdbc, lock, partitions);
  }

  /** Something to do. */
  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }
}
