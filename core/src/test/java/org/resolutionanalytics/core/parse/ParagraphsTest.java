package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.ListsAndHeadingsTest.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.rule.Rules;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;
import org.resolutionanalytics.core.text.SourceSpan;
import org.resolutionanalytics.core.text.SourceText;

/** What a document's format says of its paragraphs is taken as said. */
class ParagraphsTest {
  private final StringBuilder text = new StringBuilder();
  private final List<SourceParagraph> paragraphs = new ArrayList<>();

  @Test
  void notesAreNoClausesAndHeadingsAreHeadings() {
    add("The General Assembly,", Role.TEXT);
    add("Recalling its resolution 73/9,", Role.TEXT);
    add("Financing the piers", Role.HEADING);
    add("1. Requests the keepers to act:", Role.TEXT);
    add("(a) at sea;", Role.TEXT);
    add("(b) on land.", Role.TEXT);
    add("6 2000 Review Conference of the Keepers", Role.NOTE);

    assertThat(clauses(document()))
        .containsExactly(
            "pp1 Recalling its resolution 73/9,",
            "op1 Requests the keepers to act:",
            "op1(a) at sea;",
            "op1(b) on land.");
  }

  @Test
  void aParagraphMayHaveLines() {
    add("The General Assembly,", Role.TEXT);
    add("Noting the report\nof the keepers,", Role.TEXT);
    add("1. Decides to build piers.", Role.TEXT);

    assertThat(clauses(document()))
        .containsExactly("pp1 Noting the report of the keepers,", "op1 Decides to build piers.");
  }

  @Test
  void aWordCutAtALineEndOfAParagraphIsWhole() {
    add("The General Assembly,", Role.TEXT);
    add("Noting the Secretary-\nGeneral\fof the keepers,", Role.TEXT);
    add("1. Decides to build piers.", Role.TEXT);

    assertThat(clauses(document())).contains("pp1 Noting the Secretary-General of the keepers,");
  }

  @Test
  void aWordCutAtTheEndOfAPrintedLineIsWhole() {
    add("The General Assembly,", Role.TEXT);
    add("Noting that govern-\nment may help and that the government knows,", Role.TEXT);
    add("1. Decides to build piers.", Role.TEXT);

    assertThat(clauses(new SourceDocument.Paragraphs(source(), paragraphs, true)))
        .contains("pp1 Noting that government may help and that the government knows,");
  }

  @Test
  void rowsOfTablesAreNoClauses() {
    add("The General Assembly,", Role.TEXT);
    add("1. Approves these sums:", Role.TEXT);
    add("1. Piers and jetties 90", Role.ROW);
    add("2. Whistles 30", Role.ROW);
    add("2. Decides to buy lamps.", Role.TEXT);

    assertThat(clauses(document()))
        .containsExactly("op1 Approves these sums:", "op2 Decides to buy lamps.");
  }

  @Test
  void aNameOpensNoParagraph() {
    assertThat(
            clauses(
                """
                United Nations A/C.5/90/L.2

                Draft decision

                United in their will to light lamps,

                1. Thanks the keepers;

                2. Decides to buy lamps."""))
        .containsExactly(
            "pp1 United in their will to light lamps,",
            "op1 Thanks the keepers;",
            "op2 Decides to buy lamps.");
  }

  @Test
  void aDraftMayDecideInOneSentence() {
    assertThat(
            clauses(
                "United Nations A/C.5/90/L.2\n\nDraft decision submitted by the Chair\n\n"
                    + "The General Assembly decides to defer the lamps until its next session."))
        .containsExactly(
            "op1 The General Assembly decides to defer the lamps until its next session.");
  }

  @Test
  void aLineInFullMeasureThatEndsWithAYearIsAParagraph() {
    assertThat(
            clauses(
                """
                The Council,

                1.  Decides  that  the  fair  shall  be  held  in  2031
                in the city of Lima;

                2.  Thanks  the  keepers."""))
        .containsExactly(
            "op1 Decides that the fair shall be held in 2031 in the city of Lima;",
            "op2 Thanks the keepers.");
  }

  @Test
  void aNumberedLineThatEndsWithAColumnOfFiguresIsNoParagraph() {
    assertThat(
            clauses(
                """
                The Council,

                1. Approves these sums:

                1.\tPiers and jetties\t1 200 300.5

                2. Lamps .......... (90,000)

                3. Whistles   30

                2. Decides to buy lamps  in 2030.

                3. Thanks the keepers  of Pier 5."""))
        .containsExactly(
            "op1 Approves these sums:",
            "op2 Decides to buy lamps in 2030.",
            "op3 Thanks the keepers of Pier 5.");
  }

  @Test
  void aPageDoesNotAlwaysShowWhatAParagraphIs() {
    add("The General Assembly,\n", Role.TEXT);
    add("Noting the keepers, the lamps and the harbours,\n", Role.TEXT);
    add("1. Requests the keepers to send lamps to the harbours of the", Role.TEXT);
    add("Northern Islands;\n", Role.TEXT);
    add("2. Thanks the keepers;", Role.TEXT);
    add("3. Decides to build piers.", Role.TEXT);

    assertThat(clauses(new SourceDocument.Paragraphs(source(), paragraphs, true)))
        .containsExactly(
            "pp1 Noting the keepers, the lamps and the harbours,",
            "op1 Requests the keepers to send lamps to the harbours of the Northern Islands;",
            "op2 Thanks the keepers;",
            "op3 Decides to build piers.");
  }

  @Test
  void paragraphsThatAreMereLinesAreJoined() {
    add("The General Assembly,", Role.TEXT);
    add("Noting that the keepers of the lights had", Role.TEXT);
    add("asked for the lamps that were promised to", Role.TEXT);
    add("them in the report on the harbours of the", Role.TEXT);
    add("islands, which was discussed in the course", Role.TEXT);
    add("of the meeting,", Role.TEXT);
    add("1. Requests all States to send the lamps in", Role.TEXT);
    add("the year to come.", Role.TEXT);

    assertThat(clauses(document())).hasSize(2);
  }

  @Test
  void namesBelowAColonAreNoHeadings() {
    assertThat(
            clauses(
                "The Council,\n\n1. Nominates the following keepers:\n\nMs. Ada Lamp (Freedonia)\n\n"
                    + "Mr. Ben Pier (Sylvania)\n\nMs. Cora Buoy (Ruritania)\n\n2. Thanks them."))
        .contains("op1[1] Ms. Ada Lamp (Freedonia)", "op1[3] Ms. Cora Buoy (Ruritania)")
        .contains("op2 Thanks them.");
  }

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

  private void add(String words, Role role) {
    int start = text.length();
    text.append(words);
    paragraphs.add(new SourceParagraph(new SourceSpan(start, text.length()), role));
    text.append('\n');
  }

  private SourceDocument document() {
    return new SourceDocument.Paragraphs(source(), paragraphs);
  }

  private SourceText source() {
    return SourceText.of("x", text.toString());
  }

  private static List<String> clauses(String text) {
    return clauses(new SourceDocument.Lines(SourceText.of("x", text)));
  }

  private static List<String> clauses(SourceDocument document) {
    return ParseInvariants.check(new ResolutionParser(Rules.shipped()).parse(document))
        .resolution()
        .orElseThrow()
        .clauses()
        .stream()
        .map(clause -> clause.path() + " " + clause.text())
        .collect(Collectors.toList());
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
