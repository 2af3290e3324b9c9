package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/**
 * Every {@code fixtures/NAME.txt} is read as {@code fixtures/NAME.expected} says, whatever ends its
 * lines. The texts are invented, in the style of the genre.
 */
class FixtureTest {
  static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".txt"))
          .map(n -> n.substring(0, n.length() - ".txt".length()))
          .sorted()
          .toList();
    }
  }

  static String text(String name) throws IOException {
    return Files.readString(FIXTURES.resolve(name + ".txt"));
  }

  static ParseResult parse(String name, String text) {
    return ParseInvariants.check(
        new ResolutionParser(Rules.shipped()).parse(SourceText.of(name, text)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadAsExpected(String name) throws IOException {
    String expected = Files.readString(FIXTURES.resolve(name + ".expected"));
    String text = text(name);
    assertThat(OutlineText.of(parse(name, text))).as(text).isEqualTo(expected);
    assertThat(OutlineText.of(parse(name, text.replace("\n", "\r\n")))).isEqualTo(expected);
    assertThat(OutlineText.of(parse(name, text.replace("\n", "\r")))).isEqualTo(expected);
    assertThat(OutlineText.of(parse(name, "\ufeff" + text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("names")
  void prefixesAndSuffixesParse(String name) throws IOException {
    String text = text(name);
    for (int i = 0; i <= text.length(); i += 23) {
      parse(name, text.substring(0, i));
      parse(name, text.substring(i));
    }
  }

  @Test
  void everyExpectationHasItsText() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      assertThat(files.filter(f -> f.toString().endsWith(".expected")).count())
          .isEqualTo(names().size());
    }
  }
}
