package org.resolutionanalytics.nlp.tag;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.nlp.theme.ThemeFinder;
import org.resolutionanalytics.nlp.theme.ThemeLexicon;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

/** Splits each clause into tokens once and has every finder read them. */
final class LexiconTagger implements ResolutionTagger {

  private final Tokenizer tokenizer = new Tokenizer();
  private final ThemeFinder themes;

  LexiconTagger(ThemeLexicon themes) {
    this.themes = themes.newFinder(tokenizer.types());
  }

  @Override
  public List<TaggedClause> tag(Resolution resolution) {
    List<TaggedClause> tagged = new ArrayList<>(resolution.clauses().size());
    for (Clause clause : resolution.clauses()) {
      Tokens tokens = tokenizer.tokenize(clause.text());
      tagged.add(
          new TaggedClause(clause, tokens.words(), themes.find(tokens), List.of(), List.of()));
    }
    return List.copyOf(tagged);
  }
}
