package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.nlp.match.TermTrie.TermEntry;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.Tokens;

/**
 * Finds a lexicon's terms in tokens. Remembers which words of terms a word form matches; this never
 * changes a result. Not thread-safe.
 */
public final class TermMatcher {

  private static final int[] UNKNOWN = {};
  private static final byte UNSEEN = 0;
  private static final byte START = 1;
  private static final byte NO_START = 2;

  private final TermTrie trie;
  private final TokenTypes types;
  private final MatchSelection selection;
  private int[][] patternsByType = new int[1024][];
  private byte[] startByType = new byte[1024];
  private int[] level = new int[16];
  private int[] below = new int[16];

  TermMatcher(TermTrie trie, TokenTypes types, NestedScope scope) {
    this.trie = trie;
    this.types = Objects.requireNonNull(types, "types");
    this.selection = new MatchSelection(trie, Objects.requireNonNull(scope, "scope"));
    Arrays.fill(patternsByType, UNKNOWN);
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
    if (!startsTerm(tokens, first)) {
      return;
    }
    int active = 1;
    level[0] = TermTrie.ROOT;
    for (int at = first; active > 0 && at < tokens.size(); at++) {
      int[] patterns = patterns(tokens, at);
      if (patterns.length == 0) {
        return;
      }
      int reached = 0;
      for (int i = 0; i < active; i++) {
        for (int pattern : patterns) {
          int next = trie.next(level[i], pattern);
          if (next != TermTrie.ABSENT) {
            if (reached == below.length) {
              below = Arrays.copyOf(below, reached * 2);
            }
            below[reached++] = next;
            for (int entry : trie.entriesAt(next)) {
              selection.add(entry, first, at + 1);
            }
          }
        }
      }
      int[] swapped = level;
      level = below;
      below = swapped;
      active = reached;
    }
  }

  /** Whether some term starts with a token; most tokens end the search here. */
  private boolean startsTerm(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return true;
    }
    if (type >= startByType.length) {
      startByType = Arrays.copyOf(startByType, Math.max(type + 1, startByType.length * 2));
    }
    if (startByType[type] == UNSEEN) {
      byte start = NO_START;
      for (int pattern : patterns(tokens, token)) {
        if (trie.next(TermTrie.ROOT, pattern) != TermTrie.ABSENT) {
          start = START;
        }
      }
      startByType[type] = start;
    }
    return startByType[type] == START;
  }

  private int[] patterns(Tokens tokens, int token) {
    int type = tokens.type(token);
    if (type == TokenTypes.NONE) {
      return trie.patterns().matching(tokens.form(token));
    }
    if (type >= patternsByType.length) {
      int known = patternsByType.length;
      patternsByType = Arrays.copyOf(patternsByType, Math.max(type + 1, known * 2));
      Arrays.fill(patternsByType, known, patternsByType.length, UNKNOWN);
    }
    int[] patterns = patternsByType[type];
    if (patterns == UNKNOWN) {
      patterns = trie.patterns().matching(types.form(type));
      patternsByType[type] = patterns;
    }
    return patterns;
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
