package org.resolutionanalytics.nlp.tag;

import java.util.List;
import org.resolutionanalytics.nlp.theme.ThemeFinder;
import org.resolutionanalytics.nlp.theme.ThemeLexicon;
import org.resolutionanalytics.nlp.theme.ThemeMention;
import org.resolutionanalytics.nlp.token.Tokenizer;

/** Finds the themes of clauses, and needs no language model for it. For use by one thread. */
public final class ThemeTagger {
  private final Tokenizer tokenizer = new Tokenizer();
  private final ThemeFinder finder;

  ThemeTagger(ThemeLexicon themes) {
    this.finder = themes.newFinder(tokenizer.types());
  }

  /**
   * The theme mentions of a clause, by offset: those that a {@link ResolutionTagger} of the same
   * lexicon finds in it.
   *
   * @param text the clause's words
   */
  public List<ThemeMention> themes(String text) {
    return finder.find(tokenizer.tokenize(text));
  }
}
