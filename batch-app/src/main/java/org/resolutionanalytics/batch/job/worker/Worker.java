package org.resolutionanalytics.batch.job.worker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.analyse.UnitAnalyser;
import org.resolutionanalytics.batch.application.ResolutionsApplication;
import org.resolutionanalytics.batch.database.DatabaseOutage;
import org.resolutionanalytics.batch.job.SharedRun;
import org.resolutionanalytics.batch.job.claim.AnalysisFlow;
import org.resolutionanalytics.batch.job.claim.Claims.Left;
import org.resolutionanalytics.batch.job.claim.LockedClaims;
import org.resolutionanalytics.batch.job.claim.LockedClaims.Role;
import org.resolutionanalytics.batch.job.claim.RejectCount;
import org.resolutionanalytics.batch.job.claim.RunOverException;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Takes part in the current run of the database, if there is one, until it is stopped. It waits for
 * a database that does not answer, and leaves units that it cannot analyse to others.
 */
@Lazy(false) // its database may be away when it starts
public final class Worker {
  private static final Logger LOG = LoggerFactory.getLogger("resolutions");

  /** How long the database may be away: a worker has nothing else to do. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  /** The setting of what {@code pg_stat_activity} shows. */
  private static final String SESSION =
      "spring.datasource.hikari.data-source-properties.ApplicationName";

  private final String program = AnalysisKey.program();
  private final AtomicLong documents = new AtomicLong();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final WorkerOptions options;
  private final JobOperator operator;
  private final JobRepository repository;
  private final PlatformTransactionManager transactions;
  private final JdbcTemplate jdbc;
  private volatile boolean stopping;
  private volatile @Nullable Part part;
  private long jobs;

  Worker(
      WorkerOptions options,
      JobOperator operator,
      JobRepository repository,
      PlatformTransactionManager transactions,
      JdbcTemplate jdbc) {
    this.options = options;
    this.operator = operator;
    this.repository = repository;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /**
   * Starts the application around a worker as soon as the database answers; the worker does not
   * work yet. It does not bring the schema up to date: only a manager does, which holds the
   * database.
   *
   * @param profiles the options of the console, as Spring profiles
   * @return to be closed; has a worker
   * @throws InterruptedException if the thread is interrupted while it waits for the database
   */
  public static ConfigurableApplicationContext start(WorkerOptions options, List<String> profiles)
      throws InterruptedException {
    List<String> all = Stream.concat(profiles.stream(), Stream.of("worker")).toList();
    return DatabaseOutage.retry(
        PATIENCE,
        () ->
            ResolutionsApplication.start(
                options.database(),
                all,
                2 * options.threads() + 2,
                Worker.class,
                context -> {
                  context.registerBean(WorkerOptions.class, () -> options);
                  context
                      .getEnvironment()
                      .getPropertySources()
                      .addLast(
                          new MapPropertySource(
                              "worker", Map.of(SESSION, "resolutions worker " + options.name())));
                }));
  }

  /** Works until {@link #stop()}, or until it has been idle for as long as its options allow. */
  public void run() throws InterruptedException {
    LOG.info("Worker of program {} is ready", program);
    try {
      long busy = System.nanoTime();
      while (!stopping && !isIdleFor(Duration.ofNanos(System.nanoTime() - busy))) {
        if (DatabaseOutage.retry(PATIENCE, this::takePart)) {
          busy = System.nanoTime();
        } else {
          Thread.sleep(500);
        }
      }
    } finally {
      // Before those who wait for the end let the process exit.
      LOG.info("Worker ends");
      ended.countDown();
    }
  }

  private boolean isIdleFor(Duration time) {
    return options.idle().filter(longest -> time.compareTo(longest) >= 0).isPresent();
  }

  /** Takes part in the current run; returns whether there was anything to do. */
  private boolean takePart() {
    Optional<SharedRun> run = SharedRun.current(jdbc);
    if (run.isEmpty()) {
      return false;
    }
    Part mine = part;
    if (mine == null || mine.run() != run.get().run()) {
      mine = part(run.get());
      part = mine;
    }
    return !stopping && mine.claims().left() == Left.FREE && work(mine);
  }

  /** Works; returns whether the work was completed. */
  private boolean work(Part mine) {
    long started = System.nanoTime();
    JobExecution execution;
    try {
      execution =
          operator.start(
              mine.job().orElseThrow(),
              new JobParametersBuilder()
                  .addString("worker", options.name())
                  .addLong("job", ++jobs)
                  .toJobParameters());
    } catch (JobExecutionException e) {
      throw new IllegalStateException("The work cannot be started", e);
    }
    LOG.info(
        "Run {}: {} documents in {} s",
        mine.run(),
        documents.getAndSet(0),
        Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0);
    for (Throwable problem : execution.getAllFailureExceptions()) {
      if (ExceptionUtils.hasCause(problem, RunOverException.class)) {
        LOG.info("Run {} is over", mine.run());
      } else if (execution.getStatus() != BatchStatus.COMPLETED) {
        LOG.error("Run {}: {}", mine.run(), ExceptionUtils.getRootCause(problem).toString());
      }
    }
    return execution.getStatus() == BatchStatus.COMPLETED;
  }

  /** This worker's part in a run: no job if its program would give other results. */
  private Part part(SharedRun shared) {
    LockedClaims claims =
        new LockedClaims(jdbc, shared::run, Role.WORKER, options.name(), shared.limits().timeout());
    try {
      return new Part(shared.run(), claims, Optional.of(job(shared, claims)));
    } catch (LexiconFormatException | IllegalArgumentException e) {
      LOG.warn(
          "Leaves run {} to others: {}. Use the same version everywhere.",
          shared.run(),
          e.getMessage());
      claims.end();
      return new Part(shared.run(), claims, Optional.empty());
    }
  }

  /** Throws if the run's manager is another program, or has lexicons that this one cannot read. */
  private Job job(SharedRun shared, LockedClaims claims) throws LexiconFormatException {
    if (!shared.program().equals(program)) {
      throw new IllegalArgumentException(
          "its manager is program " + shared.program() + ", this is " + program);
    }
    Lexicons lexicons = shared.lexicons();
    AnalysisKey key = AnalysisKey.of(lexicons);
    if (!key.value().equals(shared.analysis())) {
      throw new IllegalArgumentException(
          "its analysis key is " + shared.analysis() + ", this program's " + key.value());
    }
    CorpusFolders corpus = shared.corpus(options.input());
    FactsStore store = new FactsStore(jdbc);
    // The manager applies the limit.
    RejectCount rejects = new RejectCount(files -> files);
    Flow flow =
        new AnalysisFlow(
                repository, transactions, jdbc, key, rejects, documents::addAndGet, PATIENCE)
            .threads(
                options.threads(),
                claims,
                () -> new UnitAnalyser(corpus, shared.limits(), lexicons, key, store)::analyse,
                true,
                () -> {});
    return new JobBuilder("worker", repository).start(flow).end().build();
  }

  /** Ends the worker after its current claims. */
  public void stop() {
    stopping = true;
    Part mine = part;
    if (mine != null) {
      mine.claims().end();
    }
  }

  /** Waits for the end; returns whether it has come within the given time. */
  public boolean awaitEnd(Duration longest) throws InterruptedException {
    return ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
  }

  private record Part(long run, LockedClaims claims, Optional<Job> job) {}
}
