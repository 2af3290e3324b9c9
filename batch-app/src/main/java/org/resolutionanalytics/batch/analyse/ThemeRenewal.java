package org.resolutionanalytics.batch.analyse;

import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.Outcome;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.nlp.tag.ThemeTagger;

/**
 * Finds the themes of documents anew whose other facts are known: another lexicon of themes changes
 * nothing else, so the file is neither read nor parsed. For use by one thread.
 */
public final class ThemeRenewal {
  private final ThemeTagger tagger;

  /**
   * A renewal with a lexicon.
   *
   * @param tagger finds the themes
   */
  public ThemeRenewal(ThemeTagger tagger) {
    this.tagger = Objects.requireNonNull(tagger, "tagger");
  }

  /**
   * The facts of a unit with new themes.
   *
   * @param unit the unit
   * @param known its facts
   */
  public Outcome renew(SourceUnit unit, DocumentFacts known) {
    List<ClauseFacts> clauses = known.clauses().stream().map(this::renewed).toList();
    DocumentFacts facts =
        new DocumentFacts(
            known.document(),
            known.sha256(),
            known.metadata(),
            known.remarks(),
            known.corrections(),
            clauses);
    return new Outcome.Analysed(unit, facts);
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
