package org.resolutionanalytics.batch.job;

import org.resolutionanalytics.batch.analyse.DocumentAnalyser;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Analyses the files of one partition. */
class DocumentProcessor implements ItemProcessor<SourceFile, AnalysedFile> {
  private final DocumentAnalyser analyser;

  DocumentProcessor(DocumentAnalyser analyser) {
    this.analyser = analyser;
  }

  @Override
  public AnalysedFile process(SourceFile file) throws DocumentRejectedException {
    return analyser.analyse(file);
  }
}
