package org.resolutionanalytics.nlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/** Examples in a text file, as tests. Lines that start with a hash sign and a blank explain. */
public final class Specification {

  private static final String ARROW = " -> ";

  private Specification() {}

  /**
   * A test for each line "what is read -> what is found".
   *
   * @param resource the file
   * @param finder what is found in what is read
   */
  public static Stream<DynamicTest> lines(String resource, UnaryOperator<String> finder) {
    return text(resource)
        .lines()
        .filter(line -> line.contains(ARROW))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line, finder)));
  }

  private static void check(String line, UnaryOperator<String> finder) {
    String read = line.substring(0, line.lastIndexOf(ARROW));
    Assertions.assertThat(read + ARROW + finder.apply(read)).isEqualTo(line);
  }

  /** The cases of several lines each: first the rule, which follows "## ", then the others. */
  public static List<List<String>> cases(String resource) {
    List<List<String>> cases = new ArrayList<>();
    for (String line : text(resource).lines().toList()) {
      if (line.startsWith("## ")) {
        cases.add(new ArrayList<>(List.of(line.substring(3))));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        cases.get(cases.size() - 1).add(line);
      }
    }
    return cases;
  }

  private static String text(String resource) {
    try (InputStream in = Specification.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
