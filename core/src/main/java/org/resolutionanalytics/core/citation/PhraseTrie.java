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
  private final Node<T> root = new Node<>();

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
}
