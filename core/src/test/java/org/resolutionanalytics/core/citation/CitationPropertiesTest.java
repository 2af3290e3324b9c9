package org.resolutionanalytics.core.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Body;

/** What holds for every text, however broken. */
class CitationPropertiesTest {

  @Property
  void offsetsSelectTheMatchedWordsInOrderAndDisjoint(
      @ForAll("clauses") String text, @ForAll Body body) {
    int last = 0;
    for (Citation citation : Citations.in(body, text)) {
      assertThat(citation.start()).isBetween(last, citation.end() - 1);
      assertThat(text.substring(citation.start(), citation.end()))
          .isEqualTo(citation.matchedText())
          .isEqualTo(citation.matchedText().strip());
      assertThat(citation.symbol().isPresent() || !citation.title().isEmpty()).isTrue();
      last = citation.end();
    }
  }

  @Property
  void theSameTextGivesTheSameReferences(@ForAll("clauses") String text, @ForAll Body body) {
    assertThat(Citations.in(body, text)).isEqualTo(Citations.in(body, text));
  }

  @Property(tries = 200)
  void anyCharactersAreRead(@ForAll String text) {
    assertThat(Citations.in(Body.GENERAL_ASSEMBLY, "Recalling resolution " + text))
        .allSatisfy(c -> assertThat(c.matchedText()).isNotBlank());
  }

  /** Words and marks of the genre in any order. */
  @Provide
  Arbitrary<String> clauses() {
    Arbitrary<String> words =
        Arbitraries.of(
            "resolution",
            "resolutions",
            "decision",
            "its",
            "in",
            "and",
            ",",
            ";",
            "of",
            "the",
            "General Assembly",
            "Human Rights Council",
            "Council",
            "Commission",
            "58/208",
            "12/10",
            "A",
            "B",
            "57/270 B",
            "2453 A (XXIII)",
            "(",
            ")",
            "1325 (2000)",
            "2006/2",
            "S-27/2",
            "23 December 2003",
            "31 February 2003",
            "of 1 May 2007",
            "both of",
            "A/65/438",
            "A/RES/65/1",
            "A/63/1-S/2008/2",
            "Convention",
            "on",
            "against",
            "Paris Agreement",
            "2030 Agenda",
            "Declaration",
            "Peoples\u2019",
            "Rights",
            "Basel",
            "No.",
            "189",
            "WHA58.3",
            "1/CP.21",
            "65.3",
            "/",
            "-",
            "\ud83d\ude00",
            "\u0000",
            "\u200f");
    return words.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Test
  void longInputIsReadInOnePass() {
    List<String> pieces =
        List.of("Convention ", "resolution 58/1, ", "A/1-", "A ", "its ", "Basel, ", "of ", "9");
    for (String piece : pieces) {
      String text = "resolutions " + piece.repeat(100_000);
      assertThat(Citations.in(Body.GENERAL_ASSEMBLY, text)).isNotNull();
    }
  }
}
