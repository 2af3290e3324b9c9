package org.resolutionanalytics.core.parse.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

/** A few words, looked up by their hash. */
public final class WordList {
  private final WordCounts words = new WordCounts();
  private int longest;

  private WordList() {}

  /** The words of a text, separated by blanks. */
  static WordList of(String text) {
    WordList list = new WordList();
    for (String word : text.split(" ", -1)) {
      list.words.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
      list.longest = Math.max(list.longest, word.length());
    }
    return list;
  }

  private static final WordList BEFORE_NUMBERS = read("words-before-numbers.txt");

  /** Words that a number or a name must follow: "paragraph". */
  public static WordList beforeNumbers() {
    return BEFORE_NUMBERS;
  }

  /**
   * The words of a resource, separated by blanks and line ends; a line that starts with a hash sign
   * is a comment.
   */
  private static WordList read(String resource) {
    try (InputStream in =
            Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(
          lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining(" ")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it holds a word; capitals are ignored. */
  public boolean holds(String word) {
    return holds(WordCounts.hash(word.toCharArray(), 0, word.length()), word.length());
  }

  /** Whether it holds the word with a hash and a length; capitals are ignored. */
  public boolean holds(long hash, int length) {
    return length <= longest && words.count(hash) > 0;
  }
}
