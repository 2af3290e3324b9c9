package org.resolutionanalytics.batch.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.analyse.AnalysisKey;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A run that workers take part in: the terms that are the same for all of them. A database has one
 * at most, as it has one manager.
 *
 * @param folders where the manager has the corpus, one per line, in the order of its command
 * @param nestedScope which of several overlapping theme terms count
 * @param lexiconName the file of the user's own theme lexicon; empty for the shipped one
 * @param lexiconExtras the bytes of the file beside it; none where there is no such file
 */
@SuppressWarnings("ArrayRecordComponent") // from a file to the database and back
public record SharedRun(
    long run,
    String analysis,
    String program,
    String folders,
    long maxFileBytes,
    int maxTextLength,
    long timeoutMillis,
    String nestedScope,
    String lexiconName,
    byte[] lexicon,
    byte[] lexiconExtras) {

  /** The current run; none before a first run has created the tables. */
  public static Optional<SharedRun> current(JdbcTemplate jdbc) {
    try {
      return JdbcClient.create(jdbc)
          .sql("SELECT s.* FROM shared_run s JOIN run r ON r.id = s.run WHERE r.ended IS NULL")
          .query(SharedRun.class)
          .optional();
    } catch (BadSqlGrammarException e) {
      return Optional.empty();
    }
  }

  /** Describes a run; throws if the user's lexicon has changed since the command read it. */
  static SharedRun of(long run, AnalysisOptions options, Lexicons lexicons, AnalysisKey key) {
    SourceLimits limits = options.limits();
    Optional<Path> lexicon = options.lexicon();
    byte[] none = {};
    try {
      SharedRun shared =
          new SharedRun(
              run,
              key.value(),
              AnalysisKey.program(),
              options.corpus().folders().stream()
                  .map(folder -> folder.path().toString())
                  .collect(Collectors.joining("\n")),
              limits.maxFileBytes(),
              limits.maxTextLength(),
              limits.timeout().toMillis(),
              lexicons.nestedScope().name(),
              lexicon.map(file -> String.valueOf(file.getFileName())).orElse(""),
              lexicon.isPresent() ? Files.readAllBytes(lexicon.get()) : none,
              lexicon.isPresent() ? LexiconReader.extrasBeside(lexicon.get()).orElse(none) : none);
      if (lexicon.isEmpty() || AnalysisKey.of(shared.lexicons()).equals(key)) {
        return shared;
      }
    } catch (IOException | LexiconFormatException e) {
      throw new IllegalStateException(
          "The lexicon " + lexicon.orElseThrow() + " can no longer be read", e);
    }
    throw new IllegalStateException(
        "The lexicon " + lexicon.get() + " has changed since the command started; start it again");
  }

  /** Publishes the run to the workers. Takes part in the caller's transaction. */
  void publish(JdbcTemplate jdbc) {
    jdbc.update("DELETE FROM shared_run");
    JdbcClient.create(jdbc)
        .sql(
            "INSERT INTO shared_run (run, analysis, program, folders, max_file_bytes,"
                + " max_text_length, timeout_millis, nested_scope, lexicon_name, lexicon,"
                + " lexicon_extras) VALUES (:run, :analysis, :program, :folders, :maxFileBytes,"
                + " :maxTextLength, :timeoutMillis, :nestedScope, :lexiconName, :lexicon,"
                + " :lexiconExtras)")
        .paramSource(this)
        .update();
  }

  /** What one document may cost. */
  public SourceLimits limits() {
    return new SourceLimits(maxFileBytes, maxTextLength, Duration.ofMillis(timeoutMillis));
  }

  /** The run's lexicons; throws if this program cannot read them. */
  public Lexicons lexicons() throws LexiconFormatException {
    Lexicons themes =
        lexiconName.isEmpty()
            ? Lexicons.shipped()
            : Lexicons.withThemes(
                lexiconName, lexicon, Optional.of(lexiconExtras).filter(file -> file.length > 0));
    return themes.withNestedScope(NestedScope.valueOf(nestedScope));
  }

  /**
   * The run's corpus on this machine.
   *
   * @param places where the folders are here, in the run's order; empty if in the same places
   * @throws IllegalArgumentException if there is not one place per folder
   */
  public CorpusFolders corpus(List<Path> places) {
    CorpusFolders there = CorpusFolders.of(folders.lines().map(Path::of).toList());
    return places.isEmpty() ? there : there.at(places);
  }
}
