package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.token.TokenTypes;

/**
 * All terms of a lexicon as a trie over words, to be found in one pass over a text's tokens.
 * Immutable once made: one serves all threads, each with a matcher of its own.
 */
public final class TermTrie {

  private final Lexicon lexicon;
  private final List<Category> categories;
  private final WordPatterns patterns = new WordPatterns();
  private final List<TermEntry> entries = new ArrayList<>();
  private final Node root = new Node();

  /**
   * A term, or an exclusion, of a category.
   *
   * @param category its category's number; for an exclusion, the first that it holds for
   * @param endCategory after the last category that it holds for
   * @param term the term
   * @param exclusion whether its matches hide others
   */
  record TermEntry(int category, int endCategory, Term term, boolean exclusion) {}

  /**
   * What is known after the first words of a term.
   *
   * @param below the nodes after one word more, by the word's pattern
   * @param entries the terms that end here
   */
  record Node(Map<Integer, Node> below, List<Integer> entries) {
    Node() {
      this(new HashMap<>(), new ArrayList<>());
    }
  }

  private TermTrie(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.categories = lexicon.categories();
    for (int c = 0; c < categories.size(); c++) {
      Category category = categories.get(c);
      for (Term term : category.terms()) {
        insert(new TermEntry(c, c + 1, term, false));
      }
      for (Term term : category.exclusions()) {
        insert(new TermEntry(c, c + treeSize(category), term, true));
      }
    }
  }

  /**
   * The trie of a lexicon.
   *
   * @param lexicon the lexicon
   */
  public static TermTrie of(Lexicon lexicon) {
    return new TermTrie(lexicon);
  }

  /** The lexicon that it was made of. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * A matcher for one thread.
   *
   * @param types the numbering of word forms of the tokens that it will be given
   * @param scope which of several overlapping matches count
   */
  public TermMatcher newMatcher(TokenTypes types, NestedScope scope) {
    return new TermMatcher(this, types, scope);
  }

  List<Category> categories() {
    return categories;
  }

  /** Terms and exclusions in the file's order. */
  List<TermEntry> entries() {
    return entries;
  }

  WordPatterns patterns() {
    return patterns;
  }

  Node root() {
    return root;
  }

  private void insert(TermEntry entry) {
    Node node = root;
    for (String word : entry.term().words()) {
      node = node.below().computeIfAbsent(patterns.number(word), pattern -> new Node());
    }
    node.entries().add(entries.size());
    entries.add(entry);
  }

  private static int treeSize(Category category) {
    return 1 + category.subcategories().stream().mapToInt(TermTrie::treeSize).sum();
  }
}
