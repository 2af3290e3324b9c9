package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.ListsAndHeadingsTest.outline;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceText;

/** Clauses have the words of their text. */
class FaithfulTextTest {
  /** Nothing of clean, separated paragraphs is lost, changed or moved. */
  @Property(tries = 300, seed = "1946")
  void clausesPutTogetherGiveTheText(
      @ForAll("reasons") List<String> reasons, @ForAll("acts") List<List<String>> acts) {
    List<String> paragraphs = new ArrayList<>(reasons);
    List<String> printed = new ArrayList<>(reasons);
    for (int i = 0; i < acts.size(); i++) {
      List<String> items = acts.get(i);
      for (int j = 0; j < items.size(); j++) {
        String last = j + 1 < items.size() && j == 0 ? ":" : ";";
        String text = (j == 0 ? "Requests " : "to ask for ") + items.get(j) + last;
        String number = j == 0 ? (i + 1) + ". " : "(" + (char) ('a' + j - 1) + ") ";
        paragraphs.add(text);
        printed.add(number + text);
      }
    }
    List<String> clauses =
        new ResolutionParser(Rules.shipped())
                .parse(
                    SourceText.of("x", "The General Assembly,\n\n" + String.join("\n\n", printed)))
                .resolution()
                .orElseThrow()
                .clauses()
                .stream()
                .map(Clause::text)
                .toList();

    assertThat(clauses).isEqualTo(paragraphs);
  }

  @Provide
  Arbitrary<List<String>> reasons() {
    Arbitrary<String> openings =
        Arbitraries.of("Recalling", "Recognising also", "Deeply concerned at", "Having considered");
    return Combinators.combine(openings, words())
        .as((opening, words) -> opening + " " + words + ",")
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<List<String>>> acts() {
    return words().list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(5);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
            "Dar es Salaam",
            "general comment No. 1",
            "recommendation 5 of the plan",
            "peacebuilding",
            "peace-building",
            "the road map",
            "Côte d’Ivoire",
            "1 P-3 and 2 P-4",
            "articles 1, 2 and 3",
            "in 2023, 1 out of 11,",
            "the SecretaryGeneral",
            "an Assembl y")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join(" and ", parts));
  }

  @Test
  void aHyphenAtALineEndGoesIfItsPiecesMakeACommonWord() {
    String text =
        """
        The Council,

        Recalling its resolutions of 8 December 1977 and
        of 11 December 1978 on boats, and noting the co-
        operation of States in the mending of boats,

        1. Requests the keepers to give all necessary
        oars to the rowers of the islands, and in par-
        ticular to those who have the smallest boats;

        2. Decides to include the question of boats in
        the agenda of the session of the coming year.
        """;

    assertThat(outline(text))
        .contains(
            "pp1 Recalling its resolutions of 8 December 1977 and of 11 December 1978 on boats, and"
                + " noting the co-operation of States in the mending of boats,",
            "op1 Requests the keepers to give all necessary oars to the rowers of the islands, and in"
                + " particular to those who have the smallest boats;");
  }
}
