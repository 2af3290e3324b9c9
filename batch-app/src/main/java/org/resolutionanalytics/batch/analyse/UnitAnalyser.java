package org.resolutionanalytics.batch.analyse;

import java.util.Optional;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.FactsStore;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.nlp.tag.Lexicons;

/**
 * Analyses units of a corpus: from the file, or, where nothing but the lexicon of themes differs,
 * from what is known of the unit. For use by one thread.
 */
public final class UnitAnalyser {
  private final FactsStore store;
  private final AnalysisKey key;
  private final ThemeRenewal themes;
  private final CorpusFolders corpus;
  private final Analysis analysis;

  /** Whether nothing was known of any document when this began. */
  private final boolean fresh;

  /**
   * An analyser for one thread.
   *
   * @param corpus where the files are
   * @param limits what one document may cost
   * @param tagging the lexicons
   * @param key of this program with these lexicons
   * @param store what is known of the documents
   */
  public UnitAnalyser(
      CorpusFolders corpus,
      SourceLimits limits,
      Lexicons tagging,
      AnalysisKey key,
      FactsStore store) {
    this.store = store;
    this.key = key;
    this.themes = new ThemeRenewal(tagging.newThemeTagger());
    this.corpus = corpus;
    this.analysis = new Analysis(limits, tagging::newTagger);
    this.fresh = store.isEmpty();
  }

  private Optional<DocumentFacts> known(SourceUnit unit) {
    return fresh ? Optional.empty() : store.earlier(unit, key::sameReading);
  }

  /**
   * Analyses a unit.
   *
   * @param unit the unit, whose name can be used
   */
  public Outcome analyse(SourceUnit unit) {
    return known(unit)
        .map(facts -> themes.renew(unit, facts))
        .orElseGet(() -> analysis.analyse(unit, corpus.file(unit.path())));
  }
}
