package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** No text stops the parser, and none of its characters is lost. */
class RobustnessTest {
  private static final List<String> PIECES =
      List.of(
          "The General Assembly,",
          "Recalling its resolution 58/208,",
          "1. ",
          "2.",
          "(a) ",
          "(ii)",
          "Decides to act;",
          "___________",
          " 1 See A/58/1.",
          "5",
          "\u00a0",
          "\u200b",
          "\r\n",
          "\n",
          "\n\n",
          "\f",
          "\r",
          "Annex",
          "A",
          "69th plenary meeting",
          "20 December 2010",
          "\u0000",
          "Assembl y of",
          "SecretaryGeneral",
          "Outcome, 1 its",
          "\u200f",
          "\u2022 ",
          "A/RES/65/170",
          "and",
          ", ",
          "13 (1946). Resolution",
          "[Adopted without a vote.]",
          "Noting",
          " ",
          "\ud83d");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 400)
  void losesNothing(@ForAll("texts") String text) {
    ParseResult first = FixtureTest.parse("A_RES_1_1", text);
    assertThat(FixtureTest.parse("A_RES_1_1", text).resolution()).isEqualTo(first.resolution());
    first.diagnostics().forEach(d -> assertThat(d.render(first.source())).contains(d.code(), "^"));
  }

  @Property(tries = 200)
  void survivesAnyCharacters(@ForAll String text) {
    FixtureTest.parse(text, "The General Assembly,\n" + text);
    FixtureTest.parse("x", text);
  }

  @Test
  void survivesABulletBehindANumberWithoutText() {
    parse("The General Assembly, 1.  \u2022 1. ");
  }

  @Test
  void survivesExtremes() {
    int n = 300_000;
    List.of(
            "7".repeat(n),
            "(".repeat(n),
            "(a) ".repeat(n / 4),
            "(a)\n".repeat(n / 4),
            "1.\n".repeat(n / 3),
            " ".repeat(n),
            "a ".repeat(n / 2),
            "Deeply ".repeat(n / 7),
            "Recalling, 1 \n".repeat(n / 14),
            "____\n1 See\n".repeat(n / 11),
            "The General Assembly,\n".repeat(n / 22),
            "Annex\n1. A\n".repeat(n / 11),
            "-\n".repeat(n / 2))
        .forEach(
            text -> {
              parse(text);
              parse("The General Assembly,\nRecalling this,\n1. Decides:\n" + text);
            });
  }

  private static void parse(String text) {
    ParseResult result = new ResolutionParser(Rules.shipped()).parse(SourceText.of("x", text));
    assertThat(result.source().content()).isSameAs(text);
  }
}
