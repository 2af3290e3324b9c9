package org.resolutionanalytics.batch.job;

import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.springframework.batch.core.listener.SkipListener;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes a chunk's facts and its rejections, in the chunk's transaction. */
final class FactsWriter
    implements ItemWriter<AnalysedFile>, SkipListener<SourceFile, AnalysedFile> {
  private final FactsStore store;
  private final String analysis;
  private final RunProgress progress;

  FactsWriter(FactsStore store, String analysis, RunProgress progress) {
    this.store = store;
    this.analysis = analysis;
    this.progress = progress;
  }

  @Override
  public void write(Chunk<? extends AnalysedFile> chunk) {
    if (!chunk.isEmpty()) {
      store.save(chunk.getItems());
      progress.documentsDone(chunk.size());
    }
  }

  @Override
  public void onSkipInProcess(SourceFile file, Throwable problem) {
    store.reject(((DocumentRejectedException) problem).file(), analysis);
    progress.documentsDone(1);
  }
}
