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
 * A run that workers take part in: what all of them do alike, whatever machine they are on. A
 * database has one at most, as it has one manager.
 *
 * @param analysis under which program and lexicons it analyses
 * @param program under which program
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

  /** The run that is at work now; none before a first run has made the tables. */
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

  static SharedRun of(long run, AnalysisOptions options, Lexicons tagging, AnalysisKey key) {
    SourceLimits limits = options.limits();
    Optional<Path> lexicon = options.lexicon();
    byte[] content = {};
    byte[] extras = {};
    try {
      if (lexicon.isPresent()) {
        content = Files.readAllBytes(lexicon.get());
        extras = LexiconReader.extrasBeside(lexicon.get()).orElse(extras);
      }
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
              tagging.nestedScope().name(),
              lexicon.map(file -> String.valueOf(file.getFileName())).orElse(""),
              content,
              extras);
      if (lexicon.isEmpty() || AnalysisKey.of(shared.tagging()).equals(key)) {
        return shared;
      }
    } catch (IOException | LexiconFormatException e) {
      throw new IllegalStateException(
          "The lexicon " + lexicon.orElseThrow() + " cannot be read any more", e);
    }
    throw new IllegalStateException(
        "The lexicon " + lexicon.get() + " has changed since the command started; start it again");
  }

  /**
   * Publishes the run to the workers, in the place of the last one. Takes part in the caller's
   * transaction.
   */
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
  public Lexicons tagging() throws LexiconFormatException {
    Lexicons themes =
        lexiconName.isEmpty()
            ? Lexicons.shipped()
            : Lexicons.withThemes(
                lexiconName, lexicon, Optional.of(lexiconExtras).filter(file -> file.length > 0));
    return themes.withNestedScope(NestedScope.valueOf(nestedScope));
  }

  /**
   * The run's corpus as this machine sees it.
   *
   * @param places where the folders are here, in the run's order; none if where the manager has
   *     them
   * @throws IllegalArgumentException if there is not one place per folder
   */
  public CorpusFolders corpus(List<Path> places) {
    CorpusFolders there = CorpusFolders.of(folders.lines().map(Path::of).toList());
    return places.isEmpty() ? there : there.at(places);
  }
}
