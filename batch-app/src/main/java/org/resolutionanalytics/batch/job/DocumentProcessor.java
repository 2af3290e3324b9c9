package org.resolutionanalytics.batch.job;

import java.nio.file.Path;
import java.util.Optional;
import org.resolutionanalytics.batch.analyse.DocumentAnalyser;
import org.resolutionanalytics.batch.analyse.DocumentRejectedException;
import org.resolutionanalytics.batch.analyse.ThemeRenewal;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.source.SourceReader;
import org.resolutionanalytics.nlp.tag.Tagging;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/**
 * Analyses the files of one partition: from the file itself, or, where nothing but the lexicon of
 * themes is another, from what is known of it.
 */
public class DocumentProcessor implements ItemProcessor<SourceFile, AnalysedFile> {
  private final FactsStore store;
  private final AnalysisKey key;
  private final ThemeRenewal themes;
  private final DocumentAnalyser analyser;

  /** Whether there was nothing to know of any document when this began. */
  private final boolean fresh;

  DocumentProcessor(
      FactsStore store, AnalysisKey key, ThemeRenewal themes, DocumentAnalyser analyser) {
    this.store = store;
    this.key = key;
    this.themes = themes;
    this.analyser = analyser;
    this.fresh = store.isEmpty();
  }

  /**
   * A processor for one thread.
   *
   * @param folder the input folder
   * @param limits what one document may cost
   * @param tagging the lexicons
   * @param key of this program with these lexicons
   * @param store what is known of the documents
   */
  public static DocumentProcessor of(
      Path folder, SourceLimits limits, Tagging tagging, AnalysisKey key, FactsStore store) {
    return new DocumentProcessor(
        store,
        key,
        new ThemeRenewal(tagging.newThemeTagger(), key.value()),
        new DocumentAnalyser(
            folder, new SourceReader(limits), tagging::newTagger, limits.timeout(), key.value()));
  }

  @Override
  public AnalysedFile process(SourceFile file) throws DocumentRejectedException {
    Optional<DocumentFacts> known =
        fresh ? Optional.empty() : store.earlier(file, key::sameReading);
    return known.isPresent() ? themes.renew(file, known.get()) : analyser.analyse(file);
  }
}
