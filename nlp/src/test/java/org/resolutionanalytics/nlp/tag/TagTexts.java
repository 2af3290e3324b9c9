package org.resolutionanalytics.nlp.tag;

import java.util.List;
import java.util.function.Consumer;
import org.resolutionanalytics.nlp.match.LexiconCoverage;
import org.resolutionanalytics.nlp.match.NestedScope;

/**
 * Everything that is done with the clauses of one resolution, of which the first is the chapeau of
 * the others.
 */
public final class TagTexts implements Consumer<List<String>> {

  private final Lexicons lexicons = Lexicons.shipped();
  private final ResolutionTagger tagger = lexicons.newTagger();
  private final ThemeTagger themes =
      lexicons.withNestedScope(NestedScope.DICTIONARY).newThemeTagger();
  private final LexiconCoverage coverage =
      new LexiconCoverage(Lexicons.shippedThemes(), NestedScope.KEY);

  @Override
  public void accept(List<String> texts) {
    Resolutions resolutions = new Resolutions().preambular(texts.get(0));
    resolutions.operative("op1", texts.get(0));
    for (int i = 1; i < texts.size(); i++) {
      resolutions.below("op1", "op1.a" + i, 2, texts.get(i));
    }
    tagger.tag(resolutions.build());
    for (String text : texts) {
      themes.themes(text);
      coverage.add(text);
    }
  }
}
