package org.resolutionanalytics.nlp.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.match.TermTrie;
import org.resolutionanalytics.nlp.token.TokenTypes;

/** A lexicon whose categories are themes, prepared for matching. Immutable; for all threads. */
public final class ThemeLexicon {

  private final TermTrie trie;
  private final NestedScope scope;
  private final List<Theme> themes;
  private final Map<String, Theme> byPath;

  /**
   * The themes of a lexicon.
   *
   * @param lexicon the lexicon
   * @param scope which of several overlapping matches count
   */
  public ThemeLexicon(Lexicon lexicon, NestedScope scope) {
    this.trie = TermTrie.of(lexicon);
    this.scope = scope;
    List<Theme> all = new ArrayList<>();
    Map<String, Theme> paths = new LinkedHashMap<>();
    for (Category category : lexicon.categories()) {
      Theme theme = new Theme(category.path(), category.parent());
      all.add(theme);
      paths.put(category.path(), theme);
    }
    this.themes = List.copyOf(all);
    this.byPath = Map.copyOf(paths);
  }

  /** All themes, parents before children, in the file's order. */
  public List<Theme> themes() {
    return themes;
  }

  /** The lexicon. */
  public Lexicon lexicon() {
    return trie.lexicon();
  }

  /** Which of several overlapping matches count. */
  public NestedScope scope() {
    return scope;
  }

  /**
   * A finder for one thread.
   *
   * @param types the numbering of word forms of the tokens that it will be given
   */
  public ThemeFinder newFinder(TokenTypes types) {
    return new ThemeFinder(trie.newMatcher(types, scope), byPath);
  }
}
