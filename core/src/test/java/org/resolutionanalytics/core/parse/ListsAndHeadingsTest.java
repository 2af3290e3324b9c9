package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short paragraphs: the names of a list and the headings between paragraphs. */
class ListsAndHeadingsTest {
  private static final String ACT = "The Council,\n\nRecalling boats,\n\n1. Decides to name:\n\n";

  @Test
  void shortNamesBelowAColonAreAList() {
    assertThat(outline(ACT + "Chad\n\nFiji\n\nMali\n\n2. Decides to row."))
        .contains("op1+1 Chad", "op1+2 Fiji", "op1+3 Mali");
  }

  @ParameterizedTest
  @ValueSource(strings = {"II\n\nOars", "Oars of wood\n\nOars of iron", "A\n\nB\n\nC"})
  void headingsBelowAColonAreNoList(String headings) {
    assertThat(outline(ACT + headings + "\n\n2. Decides to row.")).hasSize(3);
  }

  @Test
  void personsAreAListHoweverFewTheyAre() {
    assertThat(outline(ACT + "Ada Berg (Norland)\n\n2. Decides to row."))
        .contains("op1+1 Ada Berg (Norland)");
    assertThat(outline(ACT + "Ada Berg (Norland) Ben van Pier (Sudland)\n\n2. Decides to row."))
        .contains("op1+1 Ada Berg (Norland) Ben van Pier (Sudland)");
  }

  @Test
  void aHeadingBelowPersonsIsNone() {
    assertThat(
            outline(ACT + "Ada Berg (Norland)\n\nBen Pier (Sudland)\n\nOars\n\n2. Decides to row."))
        .contains("op1+1 Ada Berg (Norland)", "op1+2 Ben Pier (Sudland)")
        .hasSize(5);
  }

  @Test
  void aListOfPersonsGoesOnBehindThePage() {
    assertThat(
            outline(
                """
                The Council,
                Nominates the following keepers:
                Mr. Ben Pier (Sylvania)
                Ms. Ada van den Lamp (Freedonia)
                _______________
                 1 See the report of 2031.
                7
                S/RES/9001/2031

                Mrs. Cora Buoy (Ruritania)
                Mr. Dan Quay (Sylvania)
                """))
        .contains(
            "op3 Ms. Ada van den Lamp (Freedonia)",
            "op4 Mrs. Cora Buoy (Ruritania)",
            "op5 Mr. Dan Quay (Sylvania)");
  }

  @Test
  void aHeadingBetweenTheReasonsEndsTheParagraphAboveIt() {
    assertThat(
            outline(
                """
                The Council,
                Noting the work of the keepers of the lights of the islands and of the piers
                of the harbours, who row out to the boats of the fishermen in all weathers
                and whose reports on the state of the waters have been of much use to the
                members of the Board and to all who sail in these waters in the long winters,
                Damping the noise of the horns of the boats, and the whistles of the keepers
                Expressing its concern at the oars that were lost in the waters of the islands
                in the storms of the long winter months and in the fogs of the autumns there,
                Theme for the harbours
                1. Decides to row.
                """))
        .hasSize(3)
        .anyMatch(clause -> clause.endsWith("in the long winters,"))
        .anyMatch(clause -> clause.startsWith("pp2 Expressing its concern"))
        .anyMatch(clause -> clause.endsWith("autumns there,"));
  }

  static List<String> outline(String text) {
    return FixtureTest.parse("x", text).resolution().orElseThrow().clauses().stream()
        .map(clause -> clause.path() + " " + clause.text())
        .toList();
  }
}
