package org.resolutionanalytics.core.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.resolutionanalytics.core.resolution.Body;

/** The rules of what counts as a reference, as cases in {@code citation/references.txt}. */
class CitationFixturesTest {

  private record Case(String rule, Body body, String text, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> rules() throws IOException {
    List<Case> cases = cases();
    assertThat(cases).hasSizeGreaterThan(20);
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.rule(), () -> check(c)));
  }

  private static void check(Case expected) {
    String text = expected.text().replaceAll("[\\[\\]]", "");
    List<Citation> found = Citations.in(expected.body(), text);
    assertThat(Citations.drawn(text, found)).isEqualTo(expected.text());
    assertThat(found.stream().map(CitationFixturesTest::line)).isEqualTo(expected.expected());
  }

  private static String line(Citation citation) {
    String date = citation.date().map(Object::toString).orElse("");
    return String.join(" ; ", citation.symbol().orElse("-"), date, citation.title())
        .replace(" ;  ;", " ; ;")
        .strip();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String block : fixture().split("\\n\\n", -1)) {
      if (block.startsWith("rule: ")) {
        List<String> lines = Arrays.asList(block.split("\\n", -1));
        cases.add(
            new Case(
                after("rule: ", lines.get(0)),
                body(after("body: ", lines.get(1))),
                after("text: ", lines.get(2)),
                lines.subList(3, lines.size())));
      }
    }
    return cases;
  }

  private static String after(String label, String line) {
    assertThat(line).startsWith(label);
    return line.substring(label.length());
  }

  private static Body body(String id) {
    return Arrays.stream(Body.values()).filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static String fixture() throws IOException {
    try (InputStream in =
        CitationFixturesTest.class.getResourceAsStream("/citation/references.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
    }
  }
}
