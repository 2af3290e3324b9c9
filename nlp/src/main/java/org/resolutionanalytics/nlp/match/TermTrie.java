package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
  private final Node root;

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
   * @param patterns the words that may follow, by the number of their pattern, ascending
   * @param below for each of them, the node after it
   * @param entries the terms that end here
   */
  @SuppressWarnings("ArrayRecordComponent") // read for every token; never compared
  record Node(int[] patterns, Node[] below, int[] entries) {

    /**
     * Adds the nodes after one word more.
     *
     * @param matched the patterns that it matches
     * @param reached takes up the nodes
     * @param count how many it holds
     * @return how many it holds now
     */
    int addBelow(int[] matched, Node[] reached, int count) {
      int size = count;
      for (int pattern : matched) {
        int at = Arrays.binarySearch(patterns, pattern);
        if (at >= 0) {
          reached[size++] = below[at];
        }
      }
      return size;
    }
  }

  /** A node while terms are added to it. */
  private record Branch(SortedMap<Integer, Branch> below, List<Integer> entries) {
    Branch() {
      this(new TreeMap<>(), new ArrayList<>());
    }

    Node node() {
      return new Node(
          below.keySet().stream().mapToInt(Integer::intValue).toArray(),
          below.values().stream().map(Branch::node).toArray(Node[]::new),
          entries.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  private TermTrie(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.categories = lexicon.categories();
    Branch start = new Branch();
    for (int c = 0; c < categories.size(); c++) {
      Category category = categories.get(c);
      for (Term term : category.terms()) {
        insert(start, new TermEntry(c, c + 1, term, false));
      }
      for (Term term : category.exclusions()) {
        insert(start, new TermEntry(c, c + treeSize(category), term, true));
      }
    }
    root = start.node();
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

  private void insert(Branch start, TermEntry entry) {
    Branch node = start;
    for (String word : entry.term().words()) {
      node = node.below().computeIfAbsent(patterns.number(word), pattern -> new Branch());
    }
    node.entries().add(entries.size());
    entries.add(entry);
  }

  private static int treeSize(Category category) {
    return 1 + category.subcategories().stream().mapToInt(TermTrie::treeSize).sum();
  }
}
