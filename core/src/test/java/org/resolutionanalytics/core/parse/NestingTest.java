package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.StructureTest.WRAPPED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.resolution.Clause;

/** At which number and level a paragraph is: lists, items without a stop, targets, bullets. */
class NestingTest {
  /** A numbered paragraph whose last line is full. */
  private static final String FULL =
      """
      1. Requests the keepers of the lights of the islands and of the piers of the
      harbours to row out to the boats of the fishermen in all weathers and times\
      """;

  @Test
  void aNumberHoldsThoughItsFirstItemHasNoWordsBeforeIt() {
    List<Clause> clauses =
        parse(
            "The Council,\n\n1. Decides to row;\n\n2. (a) Requests a report;\n\n(b) Asks for boats;"
                + "\n\n3. (a) (i) Thanks the Board.");

    assertThat(clauses)
        .extracting(c -> c.path() + " " + c.level() + " " + c.number())
        .containsExactly("op1 1 1", "op2(a) 2 2 (a)", "op2(b) 2 (b)", "op3(a)(i) 3 3 (a) (i)");
    assertThat(clauses).extracting(Clause::parent).allMatch(java.util.Optional::isEmpty);
  }

  @Test
  void aListGoesOnBehindAHeading() {
    assertThat(
            outline(
                "The Council,\n\n1. Decides:\n\n(a) To row;\n\n(b) To sail:\n\n(i) By day;\n\n"
                    + "Nights\n\n(ii) By night;\n\n(c) To rest."))
        .contains("op1(b)(i) By day;", "op1(b)(ii) By night;", "op1(c) To rest.");
  }

  @Test
  void theTextOfALetteredTitleStandsBelowIt() {
    assertThat(
            outline(
                "The Council,\n\n1. Decides:\n\n(a) Boats\n\nTo build boats;\n\n(b) Oars\n\n"
                    + "To buy oars;\n\n2. Decides to row."))
        .contains("op1(a)[1] To build boats;", "op1(b) Oars", "op1(b)[1] To buy oars;");
  }

  @Test
  void numbersBelowAColonAreAListOfTheParagraph() {
    assertThat(
            outline(
                "The Council,\n\n1. Decides to row;\n\n2. Asks for:\n\n1. Boats;\n\n2. Oars;\n\n"
                    + "3. Requests a report."))
        .containsExactly(
            "op1 Decides to row;",
            "op2 Asks for:",
            "op2(1) Boats;",
            "op2(2) Oars;",
            "op3 Requests a report.");
  }

  @Test
  void capitalsBelowAColonAreAListAndElsewhereHeadings() {
    assertThat(
            outline(
                "The Council,\n\n1. Decides on:\n\nA. Boats, by:\n\n(1) Building;\n\n(2) Buying;\n\n"
                    + "B. Oars;\n\nA. Follow-up\n\n2. Requests a report."))
        .containsExactly(
            "op1 Decides on:",
            "op1(A) Boats, by:",
            "op1(A)(1) Building;",
            "op1(A)(2) Buying;",
            "op1(B) Oars;",
            "op2 Requests a report.");
  }

  @Test
  void theLetterThatMayBeANumeralIsOneBelowAColon() {
    String letters = "abcdefg".replaceAll("(.)", "($1) Boat $1;\n\n");
    assertThat(
            outline(
                "The Council,\n\n1. Decides:\n\n"
                    + letters
                    + "(h) Oars:\n\n(i) Long;\n\n(ii) Short;\n\n2. Decides to row."))
        .contains("op1(h)(i) Long;", "op1(h)(ii) Short;");
    assertThat(
            outline(
                "The Council,\n\n1. Decides:\n\n"
                    + letters
                    + "(h) Oars;\n\n(i) Sails;\n\n2. Decides to row."))
        .contains("op1(i) Sails;");
  }

  @Test
  void targetsHaveTheirNumbers() {
    assertThat(
            outline(
                """
                The Council,

                1. Adopts the goals:

                Goal 3. Boats for all

                Target 3.1: By 2030, build boats

                Target 3.a: Train rowers

                2. Decides to row.
                """))
        .containsExactly(
            "op1 Adopts the goals:",
            "op3.1 By 2030, build boats",
            "op3.a Train rowers",
            "op2 Decides to row.");
  }

  @Test
  void aNumberFollowsAHeadingOnAFullLine() {
    assertThat(
            outline(
                "The Council,\n"
                    + WRAPPED
                    + FULL
                    + ";\nLights and piers of all of the islands and of the harbours of the country in winter\n"
                    + "2. Boats are to be built."))
        .element(2)
        .isEqualTo("op2 Boats are to be built.");
  }

  @Test
  void aFigureOfASentenceIsNoNumber() {
    assertThat(
            outline(
                "The Council,\n"
                    + WRAPPED
                    + FULL
                    + "\nand to report to the Board of the lights on what it asked them to do in paragraph\n"
                    + "2. The Board shall help;\n2. Decides to row."))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("pp1", "op1", "op2");
  }

  @Test
  void bulletsFollowEachOtherOnFullLines() {
    assertThat(
            outline(
                "The Council,\n"
                    + WRAPPED
                    + "1. Requests a report on:\n"
                    + "– the keepers of the lights of the islands and of the piers of the harbours; and\n"
                    + "– the boats."))
        .contains("op1[2] the boats.");
  }

  @Test
  void aNumberedParagraphGoesOnBehindThePage() {
    String second =
        "The keepers of the lights of the islands and of the piers of the harbours row out\n";
    assertThat(
            outline(
                "The Council,\n"
                    + WRAPPED
                    + FULL
                    + ".\n7\n"
                    + second
                    + "in all weathers.\n2. Decides to row."))
        .hasSize(3);
  }

  @Test
  void personsBelowAClauseWithoutANumberAreParagraphsLikeIt() {
    assertThat(
            outline(
                """
                The Council,
                Nominates the following keepers in accordance with the statute:
                Mr. Ben Pier (Sylvania)
                Ms. Ada van den Lamp (Freedonia)
                Mrs. Cora Buoy (Ruritania)
                """))
        .containsExactly(
            "op1 Nominates the following keepers in accordance with the statute:",
            "op2 Mr. Ben Pier (Sylvania)",
            "op3 Ms. Ada van den Lamp (Freedonia)",
            "op4 Mrs. Cora Buoy (Ruritania)");
  }

  private static List<Clause> parse(String text) {
    return FixtureTest.parse("x", text).resolution().orElseThrow().clauses();
  }

  private static List<String> outline(String text) {
    return parse(text).stream().map(clause -> clause.path() + " " + clause.text()).toList();
  }
}
