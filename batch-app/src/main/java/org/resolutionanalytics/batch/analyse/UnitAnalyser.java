package org.resolutionanalytics.batch.analyse;

import java.util.Optional;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.source.CorpusFolders;
import org.resolutionanalytics.batch.source.SourceLimits;
import org.resolutionanalytics.batch.store.FactsStore;
import org.resolutionanalytics.nlp.tag.Lexicons;
import org.resolutionanalytics.nlp.tag.ThemeTagger;

/**
 * Analyses units of a corpus: from the file, or, where nothing but the lexicon of themes differs,
 * from what is known of the unit, as that lexicon changes nothing else. For use by one thread.
 */
public final class UnitAnalyser {
  private final FactsStore store;
  private final AnalysisKey key;
  private final ThemeTagger themes;
  private final CorpusFolders corpus;
  private final Analysis analysis;

  /** Whether nothing was known of any document when this began. */
  private final boolean fresh;

  /**
   * An analyser for one thread.
   *
   * @param limits what one document may cost
   * @param lexicons those of the run
   * @param key of this program with these lexicons
   * @param store what is known of the documents
   */
  public UnitAnalyser(
      CorpusFolders corpus,
      SourceLimits limits,
      Lexicons lexicons,
      AnalysisKey key,
      FactsStore store) {
    this.store = store;
    this.key = key;
    this.themes = lexicons.newThemeTagger();
    this.corpus = corpus;
    this.analysis = new Analysis(limits, corpus.selection().columns(), lexicons::newTagger);
    this.fresh = store.isEmpty();
  }

  /** Analyses a unit, whose name can be used. */
  public Outcome analyse(SourceUnit unit) {
    Optional<DocumentFacts> known =
        fresh ? Optional.empty() : store.earlier(unit, key::sameReading);
    return known
        .<Outcome>map(facts -> new Outcome.Analysed(unit, withNewThemes(facts)))
        .orElseGet(() -> analysis.analyse(unit, corpus.file(unit.path())));
  }

  private DocumentFacts withNewThemes(DocumentFacts known) {
    return known.withClauses(
        known.clauses().stream()
            .map(clause -> clause.withThemes(themes.themes(clause.text())))
            .toList());
  }
}
