package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
}
