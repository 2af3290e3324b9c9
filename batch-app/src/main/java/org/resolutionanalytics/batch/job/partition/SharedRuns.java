package org.resolutionanalytics.batch.job.partition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.job.partition.SharedRun.LexiconContent;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.springframework.jdbc.core.JdbcTemplate;

/** The shared run in the database; at most one, as a database has one manager at a time. */
public final class SharedRuns {
  private final JdbcTemplate jdbc;

  /** The runs of a PostgreSQL that has the schema. */
  public SharedRuns(JdbcTemplate jdbc) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
  }

  /** Publishes a run to the workers. Takes part in the caller's transaction. */
  public void add(SharedRun run) {
    Optional<LexiconContent> lexicon = run.lexicon();
    jdbc.update(
        "INSERT INTO shared_run (job_execution_id, analysis_key, program, input, max_file_bytes,"
            + " max_text_length, timeout_millis, nested_scope, lexicon_name, lexicon,"
            + " lexicon_extras) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run.jobExecutionId(),
        run.analysisKey(),
        run.program(),
        run.input(),
        run.limits().maxFileBytes(),
        run.limits().maxTextLength(),
        run.limits().timeout().toMillis(),
        run.nestedScope().name(),
        lexicon.map(LexiconContent::name).orElse(""),
        lexicon.map(LexiconContent::content).orElse(null),
        lexicon.flatMap(LexiconContent::extras).orElse(null));
  }

  /** The run that is shared out now. */
  public Optional<SharedRun> current() {
    List<SharedRun> runs =
        jdbc.query(
            "SELECT job_execution_id, analysis_key, program, input, max_file_bytes,"
                + " max_text_length, timeout_millis, nested_scope, lexicon_name, lexicon,"
                + " lexicon_extras FROM shared_run ORDER BY job_execution_id DESC",
            (row, number) -> run(row));
    return runs.stream().findFirst();
  }

  /** What a worker must know of the run that is shared out now, to see whether it may take part. */
  public Optional<Header> header() {
    return jdbc
        .query(
            "SELECT job_execution_id, program FROM shared_run ORDER BY job_execution_id DESC",
            (row, number) -> new Header(row.getLong(1), row.getString(2)))
        .stream()
        .findFirst();
  }

  private static SharedRun run(ResultSet row) throws SQLException {
    String name = row.getString(9);
    return new SharedRun(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        new SourceLimits(row.getLong(5), row.getInt(6), Duration.ofMillis(row.getLong(7))),
        NestedScope.valueOf(row.getString(8)),
        name.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new LexiconContent(name, row.getBytes(10), Optional.ofNullable(row.getBytes(11)))));
  }

  /**
   * A run without what it is analysed with.
   *
   * @param jobExecutionId the run
   * @param program under which code
   */
  public record Header(long jobExecutionId, String program) {}
}
