package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

  private final TermTrie trie;
  private final TokenTypes types;
  private final MatchSelection selection;

  /** By the number of a word form, what it can start or continue. */
  private Reach[] reachByType = new Reach[1024];

  private int reached;

  private List<Node> level = new ArrayList<>();
  private List<Node> below = new ArrayList<>();

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
    for (int first = 0; first < tokens.size(); first++) {
      walk(tokens, first);
    }
    return selection.isEmpty() ? List.of() : selected();
  }

  /** Follows all paths of the trie that start at a token; several, where globs overlap. */
  private void walk(Tokens tokens, int first) {
    Node[] starts = reach(tokens, first).starts();
    if (starts.length == 0) {
      return;
    }
    level.clear();
    Collections.addAll(level, starts);
    for (int end = first + 1; !level.isEmpty(); end++) {
      int[] patterns = end < tokens.size() ? reach(tokens, end).patterns() : NO_PATTERNS;
      below.clear();
      // By index, here and in a node: an iterator for each token is felt in a whole run.
      for (int i = 0; i < level.size(); i++) {
        Node node = level.get(i);
        for (int entry : node.entries()) {
          Term term = trie.entries().get(entry).term();
          if (!term.capitals() || term.text().equals(tokens.words(first, end))) {
            selection.add(entry, first, end);
          }
        }
        node.addBelow(patterns, below);
      }
      List<Node> swapped = level;
      level = below;
      below = swapped;
    }
  }

  private Reach reach(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return reach(tokens.form(token));
    }
    if (type >= reachByType.length) {
      reachByType = Arrays.copyOf(reachByType, Math.max(type + 1, reachByType.length * 2));
    }
    while (reached <= type) {
      reachByType[reached] = reach(types.form(reached));
      reached++;
    }
    return reachByType[type];
  }

  private Reach reach(String form) {
    int[] patterns = trie.patterns().matching(form);
    List<Node> starts = new ArrayList<>();
    trie.root().addBelow(patterns, starts);
    return new Reach(patterns, starts.toArray(Node[]::new));
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

  /**
   * What a word form can start or continue.
   *
   * @param patterns the words of terms that it matches
   * @param starts the nodes below the root that it leads to: for most words none
   */
  @SuppressWarnings("ArrayRecordComponent") // read for every token; never compared
  private record Reach(int[] patterns, Node[] starts) {}
}
