package org.resolutionanalytics.core.parse.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.resolutionanalytics.core.parse.opening.OpeningVerbs;

/** Long words of the genre: the listed ones, and all forms of the opening verbs. */
public final class CommonWords {
  private static final String RESOURCE = "common-words.txt";
  private static final int SHORTEST = 6;
  private static final WordCounts WORDS = read();

  private CommonWords() {}

  /** Whether the word with a hash is one of them; capitals are ignored. */
  static boolean holds(long hash) {
    return WORDS.count(hash) > 0;
  }

  private static WordCounts read() {
    WordCounts words = new WordCounts();
    OpeningVerbs.shipped().forms().forEach(word -> add(words, word));
    try (InputStream in =
            Objects.requireNonNull(CommonWords.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                for (String word : line.split(" ", -1)) {
                  add(words, word);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static void add(WordCounts words, String word) {
    if (word.length() >= SHORTEST) {
      words.add(WordCounts.hash(word.toCharArray(), 0, word.length()));
    }
  }
}
