package org.resolutionanalytics.batch.job.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.resolutionanalytics.batch.job.AnalysisKey;
import org.resolutionanalytics.batch.job.AnalysisOptions;
import org.resolutionanalytics.batch.job.partition.SharedRun;
import org.resolutionanalytics.batch.job.partition.SharedRun.LexiconContent;
import org.resolutionanalytics.batch.job.partition.SharedRuns;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.jdbc.core.JdbcTemplate;

/** Publishes the run to the workers, its lexicon included. */
final class RunSharing {
  private final SharedRuns runs;
  private final AnalysisOptions options;
  private final Tagging tagging;
  private final AnalysisKey key;

  RunSharing(JdbcTemplate jdbc, AnalysisOptions options, Tagging tagging, AnalysisKey key) {
    this.runs = new SharedRuns(jdbc);
    this.options = Objects.requireNonNull(options, "options");
    this.tagging = Objects.requireNonNull(tagging, "tagging");
    this.key = Objects.requireNonNull(key, "key");
  }

  /** The run as the workers are to see it. */
  SharedRun run(long jobExecutionId) throws IOException {
    Optional<LexiconContent> lexicon = Optional.empty();
    if (options.lexicon().isPresent()) {
      Path file = options.lexicon().get();
      lexicon =
          Optional.of(
              new LexiconContent(
                  String.valueOf(file.getFileName()),
                  Files.readAllBytes(file),
                  LexiconReader.extrasBeside(file)));
    }
    return new SharedRun(
        jobExecutionId,
        key.value(),
        AnalysisKey.program(),
        options.input().toString(),
        options.limits(),
        tagging.nestedScope(),
        lexicon);
  }

  /** Publishes a run. Takes part in the caller's transaction. */
  void publish(SharedRun run) {
    runs.add(run);
  }
}
