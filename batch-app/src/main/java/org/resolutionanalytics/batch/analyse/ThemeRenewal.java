package org.resolutionanalytics.batch.analyse;

import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.batch.facts.AnalysedFile;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.FactsCodec;
import org.resolutionanalytics.batch.facts.SourceFile;
import org.resolutionanalytics.nlp.tag.ThemeTagger;

/**
 * Finds the themes of documents anew whose other facts are known: another lexicon of themes changes
 * nothing else, so the file is neither read nor parsed. For use by one thread.
 */
public final class ThemeRenewal {
  private final ThemeTagger tagger;
  private final String analysis;
  private final FactsCodec codec = new FactsCodec();

  /**
   * A renewal with a lexicon.
   *
   * @param tagger finds the themes
   * @param analysis the versions of this run
   */
  public ThemeRenewal(ThemeTagger tagger, String analysis) {
    this.tagger = Objects.requireNonNull(tagger, "tagger");
    this.analysis = Objects.requireNonNull(analysis, "analysis");
  }

  /**
   * The facts of a file with new themes.
   *
   * @param file the file
   * @param known its facts
   */
  public AnalysedFile renew(SourceFile file, DocumentFacts known) {
    List<ClauseFacts> clauses = known.clauses().stream().map(this::renewed).toList();
    DocumentFacts facts =
        new DocumentFacts(
            known.document(), known.sha256(), known.metadata(), known.warnings(), clauses);
    return new AnalysedFile(
        file.path(), file.document(), known.sha256(), analysis, codec.encode(facts));
  }

  private ClauseFacts renewed(ClauseFacts clause) {
    return new ClauseFacts(
        clause.section(),
        clause.path(),
        clause.number(),
        clause.level(),
        clause.openingPhrase(),
        clause.openingVerb(),
        clause.words(),
        clause.text(),
        clause.firstLine(),
        clause.lastLine(),
        tagger.themes(clause.text()),
        clause.actors(),
        clause.requests(),
        clause.citations());
  }
}
