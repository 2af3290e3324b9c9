package org.resolutionanalytics.batch.job.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.springframework.batch.core.job.builder.FlowBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.flow.FlowExecutionStatus;
import org.springframework.batch.core.job.flow.support.SimpleFlow;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The part of a job that analyses: a chunk-oriented step per thread, repeated until nothing waits.
 * An item is a claim, and a chunk is one item: claim, analysis and facts are one transaction.
 *
 * @param repository records the steps
 * @param transactions one for each claim
 * @param jdbc the database
 * @param store takes facts and rejections
 * @param attempts notes which unit is being analysed
 * @param key under which program and lexicons units are analysed
 * @param rejects counts rejected files
 * @param done is given the number of units that were written
 * @param patience how long the database may be away
 */
public record AnalysisFlow(
    JobRepository repository,
    PlatformTransactionManager transactions,
    JdbcTemplate jdbc,
    FactsStore store,
    Attempts attempts,
    AnalysisKey key,
    RejectCount rejects,
    IntConsumer done,
    Duration patience) {
  private static final String STEP = "analyse-";

  /** Checks that all are there. */
  public AnalysisFlow {
    Objects.requireNonNull(repository, "repository");
    Objects.requireNonNull(transactions, "transactions");
    Objects.requireNonNull(jdbc, "jdbc");
    Objects.requireNonNull(store, "store");
    Objects.requireNonNull(attempts, "attempts");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(rejects, "rejects");
    Objects.requireNonNull(done, "done");
    Objects.requireNonNull(patience, "patience");
  }

  /**
   * Threads that analyse until nothing waits.
   *
   * @param threads how many
   * @param claims where they get their work from
   * @param analysers makes an analyser for a thread
   * @param onlySeenContent whether files that are not as the inventory saw them are left to others
   * @param watch is run again and again while a thread waits for others
   */
  public Flow threads(
      int threads,
      Claims claims,
      Supplier<Function<SourceUnit, Outcome>> analysers,
      boolean onlySeenContent,
      Runnable watch) {
    Flow[] flows = new Flow[threads];
    for (int i = 0; i < threads; i++) {
      Step step =
          step(
              STEP + (i + 1),
              claims,
              new ClaimProcessor(lazy(analysers), claims, attempts, onlySeenContent));
      flows[i] = repeated(step, new ClaimDecider(claims, patience, watch));
    }
    return new FlowBuilder<SimpleFlow>("analyse")
        .split(new SimpleAsyncTaskExecutor(STEP))
        .add(flows)
        .build();
  }

  /**
   * A step that analyses units by themselves over which processes have died.
   *
   * @param analysis analyses a unit in a process of its own
   * @param shared whether other processes work on the same database
   * @param hold makes sure that no other run begins before a claim's transaction ends
   */
  public Step isolated(IsolatedAnalysis analysis, boolean shared, Runnable hold) {
    Claims claims = new IsolatedClaims(jdbc, shared, hold);
    return step(
        "analyse-isolated",
        claims,
        new ClaimProcessor(unit -> analysis.analyse(unit, claims::touch), claims, attempts, false));
  }

  private Step step(String name, Claims claims, ClaimProcessor processor) {
    return new StepBuilder(name, repository)
        .<Claim, Findings>chunk(1)
        .transactionManager(transactions)
        .reader(() -> claims.next().orElse(null))
        .processor(processor)
        .writer(new ClaimWriter(store, key.value(), claims, rejects, done))
        .listener(new OutageListener(jdbc, patience))
        .allowStartIfComplete(true)
        .build();
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

  /** Made by the thread that needs it, and not where nothing waits: it loads language models. */
  private static Function<SourceUnit, Outcome> lazy(Supplier<Function<SourceUnit, Outcome>> maker) {
    List<Function<SourceUnit, Outcome>> made = new ArrayList<>(1);
    return unit -> {
      if (made.isEmpty()) {
        made.add(maker.get());
      }
      return made.get(0).apply(unit);
    };
  }
}
