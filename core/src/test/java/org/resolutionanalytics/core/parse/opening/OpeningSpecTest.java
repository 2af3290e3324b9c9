package org.resolutionanalytics.core.parse.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.parse.line.OpeningLines;
import org.resolutionanalytics.core.resolution.OpeningPhrase;
import org.resolutionanalytics.core.rule.Rules;

/** The examples beside the opening verbs: {@code openings.spec}. */
final class OpeningSpecTest {

  private static final OpeningPhrases PHRASES =
      new OpeningPhrases(Rules.shipped(), new OpeningLines(Rules.shipped()));

  static Stream<String> cases() throws IOException {
    try (InputStream in = OpeningSpecTest.class.getResourceAsStream("/rules/en/openings.spec")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return spec
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aParagraphOpensAsItsCaseSays(String line) {
    String[] parts = line.split(" -> ", 2);
    String text = parts[0].replace("[", "").replace("]", "");
    Optional<OpeningPhrase> phrase = PHRASES.find(text);
    String found =
        phrase
            .map(p -> text.replaceFirst(p.phrase(), "[" + p.phrase() + "]") + " -> " + p.verb())
            .orElse(text + " -> -");
    String form =
        PHRASES
            .formAt(text, 0, text.length())
            .map(f -> ", " + f.name().toLowerCase(Locale.ROOT))
            .orElse("");

    assertThat(found + form).isEqualTo(line);
  }
}
