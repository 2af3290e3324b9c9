package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.job.SharedRun.LexiconContent;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The run that workers take part in, in the database: at most one, as it has one manager. */
public final class SharedRuns {
  private final JdbcTemplate jdbc;

  /**
   * The runs of a database.
   *
   * @param jdbc a PostgreSQL that has the schema
   */
  public SharedRuns(JdbcTemplate jdbc) {
    this.jdbc = Objects.requireNonNull(jdbc, "jdbc");
  }

  /**
   * Publishes a run to the workers, in the place of the last one. Takes part in the caller's
   * transaction.
   *
   * @param run the run's number
   * @param options what it is asked to do
   * @param tagging its lexicons
   * @param key under which it analyses
   */
  void publish(long run, AnalysisOptions options, Tagging tagging, AnalysisKey key) {
    Optional<LexiconContent> lexicon = options.lexicon().map(SharedRuns::content);
    jdbc.update("DELETE FROM shared_run");
    jdbc.update(
        "INSERT INTO shared_run (run, analysis, program, folders, max_file_bytes, max_text_length,"
            + " timeout_millis, nested_scope, lexicon_name, lexicon, lexicon_extras)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        run,
        key.value(),
        AnalysisKey.program(),
        String.join(
            "\n", options.corpus().folders().stream().map(f -> f.path().toString()).toList()),
        options.limits().maxFileBytes(),
        options.limits().maxTextLength(),
        options.limits().timeout().toMillis(),
        tagging.nestedScope().name(),
        lexicon.map(LexiconContent::name).orElse(""),
        lexicon.map(LexiconContent::content).orElse(null),
        lexicon.flatMap(LexiconContent::extras).orElse(null));
  }

  private static LexiconContent content(Path lexicon) {
    try {
      return new LexiconContent(
          String.valueOf(lexicon.getFileName()),
          Files.readAllBytes(lexicon),
          LexiconReader.extrasBeside(lexicon));
    } catch (IOException e) {
      throw new IllegalStateException("The lexicon " + lexicon + " cannot be read any more", e);
    }
  }

  /** The run that is at work now; none before a first run has made the tables. */
  public Optional<SharedRun> current() {
    try {
      return jdbc
          .query(
              "SELECT s.run, s.analysis, s.program, s.folders, s.max_file_bytes, s.max_text_length,"
                  + " s.timeout_millis, s.nested_scope, s.lexicon_name, s.lexicon, s.lexicon_extras"
                  + " FROM shared_run s JOIN run r ON r.id = s.run WHERE r.ended IS NULL",
              (row, number) -> run(row))
          .stream()
          .findFirst();
    } catch (BadSqlGrammarException e) {
      return Optional.empty();
    }
  }

  private static SharedRun run(ResultSet row) throws SQLException {
    String lexicon = row.getString(9);
    return new SharedRun(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4).lines().toList(),
        new SourceLimits(row.getLong(5), row.getInt(6), Duration.ofMillis(row.getLong(7))),
        NestedScope.valueOf(row.getString(8)),
        lexicon.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new LexiconContent(
                    lexicon, row.getBytes(10), Optional.ofNullable(row.getBytes(11)))));
  }
}
