package org.resolutionanalytics.batch.job.remote;

import java.io.IOException;
import java.nio.file.Path;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.checksum.FileSum;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.job.DocumentProcessor;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Analyses files that the manager has seen. It knows the hash of each: a worker that finds none or
 * another has not the manager's folder, so what it finds says nothing about the file.
 */
final class SharedFileProcessor implements ItemProcessor<SourceFile, AnalysedFile> {
  private final Path folder;
  private final DocumentProcessor processor;

  SharedFileProcessor(Path folder, DocumentProcessor processor) {
    this.folder = folder;
    this.processor = processor;
  }

  @Override
  public AnalysedFile process(SourceFile file) throws DocumentRejectedException {
    AnalysedFile analysed;
    try {
      analysed = processor.process(file);
    } catch (DocumentRejectedException e) {
      requireSame(file, hash(file));
      throw e;
    }
    requireSame(file, analysed.sha256());
    return analysed;
  }

  private void requireSame(SourceFile file, String sha256) {
    if (!file.sha256().equals(sha256)) {
      throw new SourceUnreachableException(
          file.path(), folder.resolve(file.path()) + " is not the file that the manager has seen");
    }
  }

  private String hash(SourceFile file) {
    Path path = folder.resolve(file.path());
    try {
      return FileSum.of(path).sha256();
    } catch (IOException e) {
      throw new SourceUnreachableException(file.path(), path + " cannot be read here");
    }
  }
}
