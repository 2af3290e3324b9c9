package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.List;
import org.resolutionanalytics.nlp.match.TermTrie.Node;
import org.resolutionanalytics.nlp.match.TermTrie.TermEntry;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Finds a lexicon's terms in tokens. Remembers which words of terms a word form matches; this never
 * changes a result. Not thread-safe.
 */
public final class TermMatcher {

  private final TermTrie trie;
  private final TokenTypes types;
  private final MatchSelection selection;

  /** By the number of a word form, the patterns that it matches. */
  private final List<List<Integer>> patternsByType = new ArrayList<>();

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
    List<Integer> starts = patterns(tokens, first);
    if (starts.isEmpty()) {
      return;
    }
    level.clear();
    reach(trie.root(), starts, level);
    for (int end = first + 1; !level.isEmpty(); end++) {
      for (Node node : level) {
        for (int entry : node.entries()) {
          selection.add(entry, first, end);
        }
      }
      below.clear();
      if (end < tokens.size()) {
        List<Integer> patterns = patterns(tokens, end);
        for (Node node : level) {
          reach(node, patterns, below);
        }
      }
      List<Node> swapped = level;
      level = below;
      below = swapped;
    }
  }

  private static void reach(Node node, List<Integer> patterns, List<Node> reached) {
    for (Integer pattern : patterns) {
      Node next = node.below().get(pattern);
      if (next != null) {
        reached.add(next);
      }
    }
  }

  private List<Integer> patterns(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return trie.patterns().matching(tokens.form(token));
    }
    for (int next = patternsByType.size(); next <= type; next++) {
      patternsByType.add(trie.patterns().matching(types.form(next)));
    }
    return patternsByType.get(type);
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
