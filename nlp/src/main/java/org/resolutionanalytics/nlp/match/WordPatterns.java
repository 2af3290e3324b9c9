package org.resolutionanalytics.nlp.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The distinct words of all terms, each with a number, and which of them a word of a text matches.
 * Literal words are looked up; globs are found by their literal beginning, else by their literal
 * end, so that the cost of a look-up does not grow with the number of terms.
 */
final class WordPatterns {

  private final List<String> patterns = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();
  private final Map<String, List<Integer>> bySuffix = new HashMap<>();
  private final List<Integer> unanchored = new ArrayList<>();

  /** The first letters of all prefixes, and the last of all suffixes: most words have another. */
  private final Set<Character> prefixStarts = new HashSet<>();

  private final Set<Character> suffixEnds = new HashSet<>();
  private int longestPrefix;
  private int longestSuffix;

  /** The number of a word of a term; a new word gets the next number. */
  int number(String pattern) {
    Integer known = numbers.get(pattern);
    if (known != null) {
      return known;
    }
    int number = patterns.size();
    patterns.add(pattern);
    numbers.put(pattern, number);
    if (Glob.isGlob(pattern)) {
      index(pattern, number);
    }
    return number;
  }

  private void index(String pattern, int number) {
    String prefix = Glob.prefix(pattern);
    String suffix = Glob.suffix(pattern);
    if (!prefix.isEmpty()) {
      byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(number);
      prefixStarts.add(prefix.charAt(0));
      longestPrefix = Math.max(longestPrefix, prefix.length());
    } else if (!suffix.isEmpty()) {
      bySuffix.computeIfAbsent(suffix, key -> new ArrayList<>()).add(number);
      suffixEnds.add(suffix.charAt(suffix.length() - 1));
      longestSuffix = Math.max(longestSuffix, suffix.length());
    } else {
      unanchored.add(number);
    }
  }

  /** The numbers of all words of terms that a word form matches, ascending. */
  int[] matching(String form) {
    List<Integer> found = new ArrayList<>();
    Integer literal = numbers.get(form);
    // A text's own * or ? is no pattern: as a glob it is found below.
    if (literal != null && !Glob.isGlob(form)) {
      found.add(literal);
    }
    int length = form.length();
    if (length > 0 && prefixStarts.contains(form.charAt(0))) {
      for (int end = 1; end <= Math.min(length, longestPrefix); end++) {
        addMatching(byPrefix.get(form.substring(0, end)), form, found);
      }
    }
    if (length > 0 && suffixEnds.contains(form.charAt(length - 1))) {
      for (int size = 1; size <= Math.min(length, longestSuffix); size++) {
        addMatching(bySuffix.get(form.substring(length - size)), form, found);
      }
    }
    addMatching(unanchored, form, found);
    int[] matching = new int[found.size()];
    for (int i = 0; i < matching.length; i++) {
      matching[i] = found.get(i);
    }
    Arrays.sort(matching);
    return matching;
  }

  private void addMatching(@Nullable List<Integer> candidates, String form, List<Integer> found) {
    if (candidates == null) {
      return;
    }
    for (int candidate : candidates) {
      if (Glob.matches(patterns.get(candidate), form)) {
        found.add(candidate);
      }
    }
  }
}
