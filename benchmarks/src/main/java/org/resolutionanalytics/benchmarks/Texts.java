package org.resolutionanalytics.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.resolutionanalytics.core.text.SourceText;

/**
 * The texts to measure with: the {@code .txt} files, UTF-8, of the folder that the system property
 * {@code corpus} names, at most {@link #LIMIT} of them by name; without it, those of {@code seeds}.
 */
final class Texts {
  private static final int LIMIT = 100;

  private Texts() {}

  /** Their folder. */
  static Path folder() {
    return Path.of(System.getProperty("corpus", "seeds")).toAbsolutePath();
  }

  /** Their names in the folder, in order. */
  static List<Path> files() {
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(file -> file.toString().endsWith(".txt")).sorted().limit(LIMIT).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("No texts in " + folder(), e);
    }
  }

  /** The texts. */
  static List<SourceText> read() {
    List<SourceText> texts = new ArrayList<>();
    try {
      for (Path file : files()) {
        texts.add(
            SourceText.of(
                String.valueOf(file.getFileName()),
                Files.readString(file, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
