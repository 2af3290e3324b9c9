package org.resolutionanalytics.batch.job.remote;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.job.AnalysisKey;
import org.resolutionanalytics.batch.job.DocumentProcessor;
import org.resolutionanalytics.batch.job.partition.SharedRun;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.tag.Tagging;

/** What a worker has ready for the partitions of one run: its folder, its lexicons, an analyser. */
final class RunSetup {
  private final SharedRun run;
  private final Path folder;
  private final Tagging tagging;
  private final AnalysisKey key;
  private final Map<Thread, DocumentProcessor> processors = new ConcurrentHashMap<>();

  private RunSetup(SharedRun run, Path folder, Tagging tagging, AnalysisKey key) {
    this.run = run;
    this.folder = folder;
    this.tagging = tagging;
    this.key = key;
  }

  /**
   * Gets ready for a run.
   *
   * @param run the run
   * @param input where this machine has the run's folder; nothing if where the manager has it
   * @throws RunRefusedException if this program would not find what the run's manager would
   */
  static RunSetup of(SharedRun run, Optional<Path> input) {
    Tagging tagging;
    try {
      tagging = run.tagging();
    } catch (LexiconFormatException e) {
      throw new RunRefusedException("this program cannot read its lexicon: " + e.getMessage());
    }
    AnalysisKey key = AnalysisKey.of(tagging);
    if (!key.value().equals(run.analysisKey())) {
      throw new RunRefusedException(
          "its analysis key is " + run.analysisKey() + ", this program's is " + key.value());
    }
    return new RunSetup(run, input.orElse(Path.of(run.input())), tagging, key);
  }

  long jobExecutionId() {
    return run.jobExecutionId();
  }

  String analysisKey() {
    return run.analysisKey();
  }

  /** A processor for the thread that asks: it holds language models, which serve one thread. */
  SharedFileProcessor processor(FactsStore store) {
    DocumentProcessor processor =
        processors.computeIfAbsent(
            Thread.currentThread(),
            thread -> DocumentProcessor.of(folder, run.limits(), tagging, key, store));
    return new SharedFileProcessor(folder, processor);
  }
}
