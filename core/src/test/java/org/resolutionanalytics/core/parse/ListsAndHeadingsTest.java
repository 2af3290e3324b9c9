package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Short paragraphs: the names of a list and the headings between paragraphs. */
class ListsAndHeadingsTest {
  private static final String ACT = "The Council,\n\nRecalling boats,\n\n1. Decides to name:\n\n";

  @Test
  void shortNamesBelowAColonAreAList() {
    assertThat(outline(ACT + "Chad\n\nFiji\n\nMali\n\n2. Decides to row."))
        .contains("op1[1] Chad", "op1[2] Fiji", "op1[3] Mali");
  }

  @ParameterizedTest
  @ValueSource(strings = {"II\n\nOars", "Oars of wood\n\nOars of iron", "A\n\nB\n\nC"})
  void headingsBelowAColonAreNoList(String headings) {
    assertThat(outline(ACT + headings + "\n\n2. Decides to row.")).hasSize(3);
  }

  @Test
  void personsAreAListHoweverFewTheyAre() {
    assertThat(outline(ACT + "Ada Berg (Norland)\n\n2. Decides to row."))
        .contains("op1[1] Ada Berg (Norland)");
    assertThat(outline(ACT + "Ada Berg (Norland) Ben van Pier (Sudland)\n\n2. Decides to row."))
        .contains("op1 Decides to name:", "op1[1] Ada Berg (Norland) Ben van Pier (Sudland)");
  }

  @Test
  void aHeadingBelowPersonsIsNone() {
    assertThat(
            outline(ACT + "Ada Berg (Norland)\n\nBen Pier (Sudland)\n\nOars\n\n2. Decides to row."))
        .contains("op1[1] Ada Berg (Norland)", "op1[2] Ben Pier (Sudland)")
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
  void aRowOfPersonsIsOneItem() {
    assertThat(
            outline(
                """
                The Council,
                1. Decides to extend the terms of office of the following keepers of the lights,
                who are members of the Board of the Harbours, until the end of the long winter:
                Ada Berg (Norland) Ben van Pier (Sudland) Cora Buoy (United Isles of the West)
                Dan Quay (Sylvania) Eve Rope (Freedonia)
                2. Decides to extend the terms of office of the following rowers until the end:
                Fay Jib-Kent (Ruritania) Gus Keel (Sylvania) Hal Mast (Freedonia) Ida Lamp (East
                Norland) Jon Oar (Norland)
                3. Decides to row.
                """))
        .containsExactly(
            "op1 Decides to extend the terms of office of the following keepers of the lights, who"
                + " are members of the Board of the Harbours, until the end of the long winter:",
            "op1[1] Ada Berg (Norland) Ben van Pier (Sudland) Cora Buoy (United Isles of the West)"
                + " Dan Quay (Sylvania) Eve Rope (Freedonia)",
            "op2 Decides to extend the terms of office of the following rowers until the end:",
            "op2[1] Fay Jib-Kent (Ruritania) Gus Keel (Sylvania) Hal Mast (Freedonia) Ida Lamp"
                + " (East Norland) Jon Oar (Norland)",
            "op3 Decides to row.");
  }

  @Test
  void personsInRunningTextBelongToTheClauseAbove() {
    assertThat(
            outline(
                """
                The Council,
                1. Decides to extend the terms of office of the following keepers of the lights:
                Ada Berg (Norland), Ben van Pier (Sudland) and Cora Buoy (United Isles of the West)
                and to thank them for what they do for all who row on the waters of the harbours;
                2. Decides to row.
                """))
        .containsExactly(
            "op1 Decides to extend the terms of office of the following keepers of the lights:"
                + " Ada Berg (Norland), Ben van Pier (Sudland) and Cora Buoy (United Isles of the"
                + " West) and to thank them for what they do for all who row on the waters of the"
                + " harbours;",
            "op2 Decides to row.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";", ","})
  void personsAreItemsOfTheLastClauseWithAColon(String stop) {
    assertThat(
            outline(
                ACT.replace("name:", "row:")
                    + "(a) To name:\n\nAda Berg (Norland)%1$s\n\nBen Pier (Sudland)%1$s\n\n(b) To sail;\n\n2. Decides to row."
                        .formatted(stop)))
        .containsSequence(
            "op1(a) To name:",
            "op1(a)[1] Ada Berg (Norland)" + stop,
            "op1(a)[2] Ben Pier (Sudland)" + stop,
            "op1(b) To sail;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u2013 ", "\u2013\n", "-\n", "\u2022 ", "\u2022\n"})
  void aBulletBehindThePageOpensAnItem(String bullet) {
    String text =
        """
        The Council,
        1. Decides to extend the terms of office of the following keepers of the lights,
        who are members of the Board of the Harbours, until the end of the long winter,
        and of those whom they send to the boats of the islands, or to the piers of the
        harbours of the west and of the east, for as long as the boats are on the waters:
        %1$sAda Berg (Norland)
        %1$sBen van Pier-Lamp of the Outer Harbours of the West (United Isles of the West)
        _______________
         1 See the report of 2031.
        7
        S/RES/9001/2031

        %1$sCora Buoy (Ruritania)
        %1$sDan Quay (Sylvania)
        2. Decides to row.
        """
            .formatted(bullet);
    assertThat(outline(text))
        .containsSequence(
            "op1[1] Ada Berg (Norland)",
            "op1[2] Ben van Pier-Lamp of the Outer Harbours of the West (United Isles of the West)",
            "op1[3] Cora Buoy (Ruritania)",
            "op1[4] Dan Quay (Sylvania)",
            "op2 Decides to row.");
  }

  @ParameterizedTest
  @CsvSource({"the harbours of the north,true", "the harbours of the north.,false"})
  void aHeadingOfTwoLinesBelowAFullLineIsNotPartOfTheClause(String end, boolean heading) {
    String text =
        """
        The Council,
        1. Decides to extend the terms of office of the following keepers of the lights,
        who are members of the Board of the Harbours, until the end of the long winter,
        and of those whom they send to the boats of the islands, or to piers of the seas;
        Lamps: the boats of the islands and the lights of the harbours of the west and of
        %s
        2. Decides to row.
        3. Decides to sail.
        """
            .formatted(end);

    assertThat(outline(text)).hasSize(3);
    assertThat(outline(text).get(0).endsWith("piers of the seas;")).isEqualTo(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1. Decides to sail.", "3. Decides to sail.", "Recalling that rowers row,"})
  void severalHeadingsBelowAFullLineAreNotPartOfTheClause(String next) {
    String text =
        """
        The Council,
        1. Decides to extend the terms of office of the following keepers of the lights;
        2. Decides to extend the terms of office of the following keepers of the lights,
        who are members of the Board of the Harbours, until the end of the long winter,
        and of those whom they send to the boats of the islands, or to piers of the seas;
        Part IV
        Harbours
        Section 7
        The lights of the harbours of the west and of
        the islands
        %s
        """
            .formatted(next);

    assertThat(outline(text).get(1)).endsWith("piers of the seas;");
    assertThat(outline(text)).hasSize(3);
  }

  @Test
  void aLongHeadingMayOpenLikeAReason() {
    String heading = "Strengthening the lights of the harbours and the boats of the islands";
    String acts = "The Council,\n\n1. Decides to row;\n\n%s\n\n2. Decides to sail.";

    assertThat(outline(acts.formatted(heading))).hasSize(2);
    assertThat(outline(acts.formatted(heading + ","))).hasSize(3);
  }

  @Test
  void aBulletAloneEndsATitle() {
    assertThat(
            outline(
                ACT.replace("name:\n\n", "row:\n")
                    + "(a)\nOars of wood\n\u2013\nTo find oars,\n\u2013\nTo lend oars,\n(b)\nBoats\n2. Decides to row."))
        .contains("op1(a) Oars of wood", "op1(a)[1] To find oars,", "op1(a)[2] To lend oars,")
        .noneMatch(clause -> clause.matches("(?s).* [-\u2013\u2022]"));
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

  @Test
  void anAnnexMayHaveItsTitleOnTheSameLine() {
    String text = "The Council,\n\n1. Adopts the plan.\n\n%s\n\nBoats are blue.";

    assertThat(outline(text.formatted("Annex A: Boats of the islands")))
        .endsWith("annex1.p1 Boats are blue.");
    assertThat(outline(text.formatted("Annex I: boats are listed.")))
        .endsWith("op1+1 Annex I: boats are listed.", "op1+2 Boats are blue.");
  }

  static List<String> outline(String text) {
    return FixtureTest.parse("x", text).resolution().orElseThrow().clauses().stream()
        .map(clause -> clause.path() + " " + clause.text())
        .toList();
  }

  @Test
  void theFirstLineOfAParagraphIsNoAnnex() {
    String text = "The Council,\n\nRecalling boats,\n\n1. Decides to row.\n\n%s\n";
    String line = "Annex 2. Members of the Board are elected by";

    assertThat(outline(text.formatted(line + "\nthe Council for a year.")))
        .noneMatch(clause -> clause.startsWith("annex"));
    assertThat(outline(text.formatted("Annex 2. Members of the Board\n\nThe Board has a chair.")))
        .last()
        .asString()
        .startsWith("annex");
    assertThat(outline(text.formatted("Annex 2. Members of the Board\n1. The Board has a chair.")))
        .last()
        .asString()
        .startsWith("annex");
  }
}
