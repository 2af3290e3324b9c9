package org.resolutionanalytics.core.citation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by their words; finds the longest that starts at a token. One step a token, however many
 * phrases there are. Filled once, then only read.
 *
 * @param <T> what a phrase means
 */
final class PhraseTrie<T> {
  private static final int LONGEST = 63;

  private final Node<T> root = new Node<>();

  /**
   * By their first letter in ASCII, the lengths of the first words, as bits: few words have one.
   */
  private final long[] lengths = new long[128];

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private Optional<T> value = Optional.empty();
  }

  /**
   * A phrase found.
   *
   * @param value what it means
   * @param next the index of the token after it
   */
  record Match<T>(T value, int next) {}

  void add(String phrase, T value) {
    ClauseTokens tokens = ClauseTokens.of(phrase);
    Node<T> node = root;
    for (int i = 0; i < tokens.size(); i++) {
      node = node.next.computeIfAbsent(key(tokens, i, i == 0), w -> new Node<>());
    }
    char first = tokens.first(0);
    if (first < lengths.length) {
      lengths[first] |= 1L << Math.min(LONGEST, tokens.length(0));
    }
    if (node.value.isPresent() && !node.value.get().equals(value)) {
      throw new IllegalArgumentException("two meanings for: " + phrase);
    }
    node.value = Optional.of(value);
  }

  /** The first word's case counts, that of the others varies from text to text. */
  private static String key(ClauseTokens tokens, int token, boolean first) {
    return first ? tokens.word(token) : tokens.word(token).toLowerCase(Locale.ROOT);
  }

  Optional<Match<T>> longestAt(ClauseTokens tokens, int from) {
    if (!mayStart(tokens, from)) {
      return Optional.empty();
    }
    Optional<Match<T>> longest = Optional.empty();
    Node<T> node = root;
    for (int i = from; i < tokens.size(); i++) {
      node = node.next.get(key(tokens, i, i == from));
      if (node == null) {
        break;
      }
      if (node.value.isPresent()) {
        longest = Optional.of(new Match<>(node.value.get(), i + 1));
      }
    }
    return longest;
  }

  private boolean mayStart(ClauseTokens tokens, int token) {
    char first = tokens.first(token);
    return first >= lengths.length
        || (lengths[first] >>> Math.min(LONGEST, tokens.length(token)) & 1) != 0;
  }
}
