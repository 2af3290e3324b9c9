package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.resolutionanalytics.nlp.lexicon.Term;
import org.resolutionanalytics.nlp.match.TermTrie.Node;
import org.resolutionanalytics.nlp.match.TermTrie.TermEntry;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Finds a lexicon's terms in tokens. Remembers which words of terms a word form matches; this never
 * changes a result. Not thread-safe.
 */
public final class TermMatcher {

  private static final int[] NO_PATTERNS = {};
  private static final Node[] NO_NODES = {};

  private final TermTrie trie;
  private final TokenTypes types;
  private final MatchSelection selection;

  /** By the number of a word form, the words of terms that it matches. */
  private int[][] patternsByType = new int[1024][];

  /** By the same, the nodes below the root that it leads to: for most words {@link #NO_NODES}. */
  private Node[][] startsByType = new Node[1024][];

  private int reached;

  private Node[] level = new Node[16];
  private Node[] below = new Node[16];

  TermMatcher(TermTrie trie, TokenTypes types, NestedScope scope) {
    this.trie = trie;
    this.types = types;
    this.selection = new MatchSelection(trie, scope);
  }

  /**
   * The matches that count, by first token, then longest first, then in the lexicon's order.
   *
   * @param tokens tokens of the numbering that the matcher was made for
   * @throws IllegalArgumentException if they are of another numbering
   */
  public List<TermMatch> match(Tokens tokens) {
    if (tokens.types() != types) {
      throw new IllegalArgumentException("the tokens are of another numbering of forms");
    }
    selection.clear();
    reachAll();
    for (int first = 0; first < tokens.size(); first++) {
      int type = tokens.type(first);
      Node[] starts =
          type == TokenTypes.NONE ? starts(matching(tokens, first)) : startsByType[type];
      if (starts != NO_NODES) {
        walk(tokens, first, starts);
      }
    }
    return selection.isEmpty() ? List.of() : selected();
  }

  /** Follows all paths of the trie that start at a token; several, where globs overlap. */
  private void walk(Tokens tokens, int first, Node[] starts) {
    Node[] from = starts;
    int count = starts.length;
    for (int end = first + 1; count > 0; end++) {
      int[] patterns = end < tokens.size() ? matching(tokens, end) : NO_PATTERNS;
      if (below.length < count * patterns.length) {
        below = new Node[count * patterns.length];
      }
      int found = 0;
      for (int i = 0; i < count; i++) {
        Node node = from[i];
        for (int entry : node.entries()) {
          Term term = trie.entries().get(entry).term();
          if (!term.capitals() || term.text().equals(tokens.words(first, end))) {
            selection.add(entry, first, end);
          }
        }
        found = node.addBelow(patterns, below, found);
      }
      from = below;
      below = level;
      level = from;
      count = found;
    }
  }

  private int[] matching(Tokens tokens, int token) {
    int type = tokens.type(token);
    return type == TokenTypes.NONE
        ? trie.patterns().matching(tokens.form(token))
        : patternsByType[type];
  }

  private Node[] starts(int[] patterns) {
    Node[] starts = new Node[patterns.length];
    int count = trie.root().addBelow(patterns, starts, 0);
    return count == 0 ? NO_NODES : Arrays.copyOf(starts, count);
  }

  /** Looks up the forms that have been numbered since the last text. */
  private void reachAll() {
    int size = types.size();
    if (size > startsByType.length) {
      int length = Math.max(size, startsByType.length * 2);
      patternsByType = Arrays.copyOf(patternsByType, length);
      startsByType = Arrays.copyOf(startsByType, length);
    }
    for (; reached < size; reached++) {
      patternsByType[reached] = trie.patterns().matching(types.form(reached));
      startsByType[reached] = starts(patternsByType[reached]);
    }
  }

  private List<TermMatch> selected() {
    int[] chosen = selection.select();
    List<TermMatch> matches = new ArrayList<>(chosen.length);
    for (int index : chosen) {
      TermEntry entry = trie.entries().get(selection.entry(index));
      matches.add(
          new TermMatch(
              trie.categories().get(entry.category()),
              entry.term(),
              selection.first(index),
              selection.end(index)));
    }
    return List.copyOf(matches);
  }
}
