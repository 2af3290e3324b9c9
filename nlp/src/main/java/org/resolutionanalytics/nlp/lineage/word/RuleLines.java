package org.resolutionanalytics.nlp.lineage.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a rule file that are neither empty nor a comment. */
public final class RuleLines {
  private static final String FOLDER = "/rules/en/lineage/";

  private RuleLines() {}

  public static List<String> of(String file) {
    try (InputStream in = RuleLines.class.getResourceAsStream(FOLDER + file)) {
      byte[] content = Objects.requireNonNull(in, file).readAllBytes();
      return new String(content, StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rules in " + file, e);
    }
  }
}
