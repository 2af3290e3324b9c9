package org.resolutionanalytics.batch.job.claim;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.database.DatabaseOutage;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.store.FactsStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * The part of a job that analyses: a chunk-oriented step per thread, repeated until nothing waits.
 * An item is a claim, and a chunk is one item: claim, analysis and facts are one transaction.
 *
 * @param done receives the number of units that were written
 * @param patience how long the database may be away
 */
public record AnalysisFlow(
    JobRepository repository,
    PlatformTransactionManager transactions,
    JdbcTemplate jdbc,
    AnalysisKey key,
    RejectCount rejects,
    IntConsumer done,
    Duration patience) {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");
  private static final String STEP = "analyse-";

  /**
   * Threads that analyse until nothing waits.
   *
   * @param onlySeenContent whether files that are not as the inventory saw them are left to others
   * @param watch is run repeatedly while a thread waits for others
   */
  public Flow threads(
      int threads,
      Claims claims,
      Supplier<Function<SourceUnit, Outcome>> analysers,
      boolean onlySeenContent,
      Runnable watch) {
    Flow[] flows = new Flow[threads];
    for (int i = 0; i < threads; i++) {
      // Created by the thread that needs it, and not where nothing waits: it loads language models.
      Supplier<Function<SourceUnit, Outcome>> lazy = SingletonSupplier.of(analysers);
      Step step = step(STEP + (i + 1), claims, unit -> lazy.get().apply(unit), onlySeenContent);
      flows[i] = repeated(step, new ClaimDecider(claims, patience, watch));
    }
    return new FlowBuilder<SimpleFlow>("analyse")
        .split(new SimpleAsyncTaskExecutor(STEP))
        .add(flows)
        .build();
  }

  /** A step that analyses units separately over which processes have died. */
  public Step isolated(Claims claims, IsolatedAnalysis analysis) {
    return step("analyse-isolated", claims, unit -> analysis.analyse(unit, claims::touch), false);
  }

  private Step step(
      String name, Claims claims, Function<SourceUnit, Outcome> analyser, boolean onlySeenContent) {
    Attempts attempts = new Attempts(jdbc, transactions, key);
    ClaimProcessor processor =
        new ClaimProcessor(
            analyser, claims, attempts, new FactsStore(jdbc), onlySeenContent, rejects, done);
    return new StepBuilder(name, repository)
        .<List<SourceUnit>, ClaimProcessor.Findings>chunk(1)
        .transactionManager(transactions)
        .reader(
            () -> {
              List<SourceUnit> claim = claims.next();
              return claim.isEmpty() ? null : claim;
            })
        .processor(processor)
        .writer(processor)
        .listener(
            new StepExecutionListener() {
              @Override
              public @Nullable ExitStatus afterStep(StepExecution step) {
                awaitDatabase(step);
                return null;
              }
            })
        .allowStartIfComplete(true)
        .build();
  }

  /**
   * Waits until the database answers again if the step has lost its connection: only then can
   * Spring Batch record how the step ended, and the step be repeated.
   */
  private void awaitDatabase(StepExecution step) {
    step.getFailureExceptions().stream()
        .filter(DatabaseOutage::isOutage)
        .findFirst()
        .ifPresent(
            lost -> {
              LOG.warn(
                  "The connection to the database was lost; its documents are analysed again: {}",
                  DatabaseOutage.sentence(lost));
              try {
                DatabaseOutage.retry(
                    patience, () -> jdbc.queryForObject("SELECT 1", Integer.class));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private static Flow repeated(Step step, ClaimDecider decider) {
    return new FlowBuilder<SimpleFlow>(step.getName() + "-repeated")
        .start(step)
        .on("*")
        .to(decider)
        .on(ClaimDecider.CLAIM.getName())
        .to(step)
        .from(decider)
        .on(FlowExecutionStatus.FAILED.getName())
        .fail()
        .from(decider)
        .on("*")
        .end()
        .build();
  }
}
