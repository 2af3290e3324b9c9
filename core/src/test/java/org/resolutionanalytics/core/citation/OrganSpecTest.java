package org.resolutionanalytics.core.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** The examples beside the organs: {@code organs.spec}. */
final class OrganSpecTest {

  static List<String> cases() throws IOException {
    try (InputStream in = OrganSpecTest.class.getResourceAsStream("/rules/en/organs.spec")) {
      String spec = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return spec.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aNumberIsOfTheOrganThatItsCaseSays(String line) {
    String text = line.substring(0, line.indexOf(" -> "));
    String[] cited = text.split(" \\| ", 2);
    String symbols = cited.length == 2 ? cited(cited[0], cited[1]) : own(text);

    assertThat(text + " -> " + symbols).isEqualTo(line);
  }

  private static String cited(String body, String clause) {
    return Citations.in(Body.of(body), clause).stream()
        .map(citation -> citation.symbol().orElse("-"))
        .collect(Collectors.joining(" "));
  }

  private static String own(String text) {
    String[] parts = text.split(", ", 2);
    String resolution = "%s\n\nThe %s,\n\n1. Decides to row;\n".formatted(parts[1], parts[0]);
    return new ResolutionParser(Rules.shipped())
        .parse(SourceText.of("x", resolution))
        .resolution()
        .orElseThrow()
        .metadata()
        .symbol()
        .map(ResolutionSymbol::value)
        .orElse("-");
  }
}
