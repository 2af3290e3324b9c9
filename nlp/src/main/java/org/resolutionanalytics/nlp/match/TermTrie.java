package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.token.TokenTypes;

/**
 * All terms of a lexicon as a trie over words, to be found in one pass over a text's tokens.
 * Immutable once made: one serves all threads, each with a matcher of its own.
 */
public final class TermTrie {

  static final int ROOT = 0;
  static final int ABSENT = -1;

  private final Lexicon lexicon;
  private final WordPatterns patterns = new WordPatterns();
  private final List<TermEntry> entries = new ArrayList<>();
  private final List<Category> categories;
  private final int longest;
  // Edges in an open hash table: key (node, word pattern), value the node below.
  private long[] edgeKeys;
  private int[] edgeTargets;
  private final int[] rootEdges;
  private final int[][] entriesAt;

  /**
   * A term, or an exclusion, of a category.
   *
   * @param category its category's number; for an exclusion, the first that it holds for
   * @param endCategory after the last category that it holds for
   * @param term the term
   * @param exclusion whether its matches hide others
   */
  record TermEntry(int category, int endCategory, Term term, boolean exclusion) {}

  private TermTrie(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.categories = lexicon.categories();
    Map<Long, Integer> edges = new HashMap<>();
    List<List<Integer>> atNode = new ArrayList<>();
    atNode.add(new ArrayList<>());
    int longestTerm = 0;
    for (int c = 0; c < categories.size(); c++) {
      Category category = categories.get(c);
      for (Term term : category.terms()) {
        insert(new TermEntry(c, c + 1, term, false), edges, atNode);
        longestTerm = Math.max(longestTerm, term.words().size());
      }
      for (Term term : category.exclusions()) {
        insert(new TermEntry(c, c + treeSize(category), term, true), edges, atNode);
        longestTerm = Math.max(longestTerm, term.words().size());
      }
    }
    this.longest = longestTerm;
    this.entriesAt =
        atNode.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.rootEdges = new int[patterns.size()];
    Arrays.fill(rootEdges, ABSENT);
    int capacity = Math.max(16, Integer.highestOneBit(edges.size()) * 4);
    this.edgeKeys = new long[capacity];
    this.edgeTargets = new int[capacity];
    Arrays.fill(edgeTargets, ABSENT);
    edges.forEach(this::addEdge);
  }

  /**
   * The trie of a lexicon.
   *
   * @param lexicon the lexicon
   */
  public static TermTrie of(Lexicon lexicon) {
    return new TermTrie(Objects.requireNonNull(lexicon, "lexicon"));
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

  /** The number of words of the longest term. */
  int longest() {
    return longest;
  }

  /** The terms that end at a node. */
  int[] entriesAt(int node) {
    return entriesAt[node];
  }

  /** The node below a node for a word pattern, or {@link #ABSENT}. */
  int next(int node, int pattern) {
    if (node == ROOT) {
      return rootEdges[pattern];
    }
    long key = key(node, pattern);
    int mask = edgeKeys.length - 1;
    int slot = slot(key, mask);
    while (edgeTargets[slot] != ABSENT) {
      if (edgeKeys[slot] == key) {
        return edgeTargets[slot];
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }

  private void insert(TermEntry entry, Map<Long, Integer> edges, List<List<Integer>> atNode) {
    int node = ROOT;
    for (String word : entry.term().words()) {
      int next = atNode.size();
      Integer known = edges.putIfAbsent(key(node, patterns.number(word)), next);
      if (known == null) {
        atNode.add(new ArrayList<>());
        node = next;
      } else {
        node = known;
      }
    }
    atNode.get(node).add(entries.size());
    entries.add(entry);
  }

  private void addEdge(long key, int target) {
    if (key >>> 32 == ROOT) {
      rootEdges[(int) key] = target;
      return;
    }
    int mask = edgeKeys.length - 1;
    int slot = slot(key, mask);
    while (edgeTargets[slot] != ABSENT) {
      slot = (slot + 1) & mask;
    }
    edgeKeys[slot] = key;
    edgeTargets[slot] = target;
  }

  private static int treeSize(Category category) {
    int size = 1;
    for (Category below : category.subcategories()) {
      size += treeSize(below);
    }
    return size;
  }

  private static long key(int node, int pattern) {
    return ((long) node << 32) | pattern;
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }
}
