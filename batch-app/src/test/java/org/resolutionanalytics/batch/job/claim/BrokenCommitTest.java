package org.resolutionanalytics.batch.job.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.store.FactsDatabase;
import org.resolutionanalytics.batch.store.Register;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.flow.Flow;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A connection that breaks in the commit of a claim, which no real database does on demand: nobody
 * can say whether the database has committed.
 */
class BrokenCommitTest {
  private static final int UNITS = 20;
  private static final String CONNECTION_LOST = "08006";

  private final DataSource database =
      Objects.requireNonNull(FactsDatabase.create().getDataSource());
  private final List<String> analysed = new ArrayList<>();
  private final AtomicInteger done = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyUnitIsUsedOnce(boolean committed) throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    Register register = register();

    JobExecution job = run(breaking(committed, CONNECTION_LOST, broken));

    assertThat(broken).isTrue();
    assertThat(job.getStatus()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(register.counts().used()).isEqualTo(UNITS);
    assertThat(register.counts().waiting()).isZero();
    assertThat(analysed).hasSize(committed ? UNITS : UNITS + Claims.UNITS);
    assertThat(done).as("only what surely was committed").hasValue(committed ? 4 : UNITS);
  }

  /** Nothing that passes: the job fails, and the next run finds what waits. */
  @Test
  void anotherProblemFailsTheJobAndTheUnitsWait() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    Register register = register();

    JobExecution job = run(breaking(false, "42000", broken));

    assertThat(job.getStatus()).isEqualTo(BatchStatus.FAILED);
    assertThat(register.counts().waiting()).isEqualTo(UNITS);
    assertThat(done).hasValue(0);
    assertThat(run(database).getStatus()).isEqualTo(BatchStatus.COMPLETED);
    assertThat(register.counts().used()).isEqualTo(UNITS);
  }

  private Register register() {
    Register register = new Register(new JdbcTemplate(database));
    register.see(
        IntStream.range(0, UNITS)
            .mapToObj(i -> SourceUnit.file("d" + i + ".txt", 1, "00"))
            .toList(),
        1,
        "v1/t",
        SourceLimits.DEFAULT);
    register.close(1, "v1/t");
    return register;
  }

  /** The database, whose first commit breaks the connection before or after it is done. */
  private DataSource breaking(boolean committed, String state, AtomicBoolean broken)
      throws SQLException {
    DataSource breaking = spy(database);
    doAnswer(
            call -> {
              Connection connection = spy((Connection) call.callRealMethod());
              doAnswer(
                      commit -> {
                        boolean first = broken.compareAndSet(false, true);
                        if (!first || committed) {
                          commit.callRealMethod();
                        }
                        if (first) {
                          throw new SQLException("the connection is gone", state);
                        }
                        return null;
                      })
                  .when(connection)
                  .commit();
              return connection;
            })
        .when(breaking)
        .getConnection();
    return breaking;
  }

  private JobExecution run(DataSource source) throws Exception {
    JdbcTemplate jdbc = new JdbcTemplate(source);
    ResourcelessJobRepository repository = new ResourcelessJobRepository();
    Flow flow =
        new AnalysisFlow(
                repository,
                new JdbcTransactionManager(source),
                jdbc,
                new AnalysisKey("v1", "t"),
                new RejectCount(files -> files),
                done::addAndGet,
                Duration.ofMinutes(1))
            .threads(1, new QueuedClaims(jdbc, false), () -> this::analyse, false, () -> {});
    Job job = new JobBuilder("broken-commit", repository).start(flow).end().build();
    JobParameters none = new JobParameters();
    JobExecution execution =
        repository.createJobExecution(
            repository.createJobInstance(job.getName(), none), none, new ExecutionContext());
    job.execute(execution);
    return execution;
  }

  private Outcome analyse(SourceUnit unit) {
    analysed.add(unit.document());
    return new Outcome.Analysed(unit, Facts.bare(unit.document(), "text"));
  }
}
