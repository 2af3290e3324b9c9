package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.ListsAndHeadingsTest.outline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.OpeningPhrase;

/** In which forms paragraphs are numbered. */
class NumberingTest {
  /** A paragraph of the preamble in full lines. */
  private static final String WRAPPED =
      """
      The Council,
      Noting the work of the keepers of the lights of the islands and of the piers
      of the harbours, who row out to the boats of the fishermen in all weathers
      and whose reports on the state of the waters have been of much use to the
      members of the Board and to all who sail in these waters in the long winters,
      """;

  @Test
  void aTargetsNumberMayBeAloneOnItsLineBelowAFullOne() {
    String full = "By 2031, build the lights of the islands and the piers of all of the harbours";

    assertThat(
            outline(
                WRAPPED + "1. Adopts the goals.\n1.1\n" + full + "\n1.2\n" + full + "\n1.a\nRow"))
        .contains("op1.1 " + full, "op1.2 " + full, "op1.a Row");
  }

  @Test
  void aNumberThatASentenceAnnouncesIsNoTargets() {
    String full = "1.1 By 2031, build the lights of the islands and the piers, as in paragraph";

    assertThat(outline(WRAPPED + "1. Adopts the goals.\n" + full + "\n1.2\n"))
        .contains("op" + full + " 1.2");
  }

  @Test
  void aNumberBeforeALetterStartsAParagraphThoughOneIsMissing() {
    assertThat(
            outline(
                WRAPPED
                    + "1. Decides to row.\nAnnex\n1. The keepers of the lights of the islands and of"
                    + " the piers are here.\n3. (a) Oars are long;\n(b) Oars are thin.\n"))
        .contains("annex1.3(a) Oars are long;", "annex1.3(b) Oars are thin.");
  }

  @ParameterizedTest
  @CsvSource({
    "i., ii., (i), (ii)",
    "I., II., (I), (II)",
    "(a), (b), (a), (b)",
    "a), b), (a), (b)",
    "A., B., (A), (B)"
  })
  void actsMayBeNumberedByLettersAndNumerals(
      String first, String second, String firstPath, String secondPath) {
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\n\n%s Decides to row;\n\n%s Requests oars."
                    .formatted(first, second)))
        .containsExactly(
            "pp1 Recalling boats,",
            "op" + firstPath + " Decides to row;",
            "op" + secondPath + " Requests oars.");
  }

  @Test
  void letteredReasonsAndHeadingsAreNoActs() {
    assertThat(
            outline(
                "The Council,\n\nRecalling that the Board:\n\n(a) Decides to row;\n\n(b) Requests"
                    + " oars,\n\n1. Takes note of it."))
        .contains("pp1(a) Decides to row;", "pp1(b) Requests oars,", "op1 Takes note of it.");
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\n\nI. Requests for oars\n\n1. Decides to row."))
        .containsExactly("pp1 Recalling boats,", "op1 Decides to row.");
  }

  @Test
  void actsMayBeReported() {
    assertThat(
            FixtureTest.parse(
                    "x",
                    """
                    The Economic and Social Council

                    At its 4th meeting, the Council:

                    (a) Decided to row;

                    (b) Took note of the oars;

                    (c) Requested by the keepers to come.""")
                .resolution()
                .orElseThrow()
                .clauses())
        .extracting(
            clause ->
                clause.path() + " " + clause.opening().map(OpeningPhrase::verb).orElse("none"))
        .containsExactly("pp1 none", "op(a) decide", "op(b) take note", "op(c) none");
    assertThat(outline("The Council,\n\nDetermined to row,\n\n1. Given that it rains, rows."))
        .containsExactly("pp1 Determined to row,", "op1 Given that it rains, rows.");
  }

  @ParameterizedTest
  @CsvSource({"l., 2., op1", "I., 2., op1"})
  void aLetterMayStandForTheFigureOne(String first, String second, String path) {
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\n\n%s Decides to row;\n\n%s Requests oars."
                    .formatted(first, second)))
        .contains(path + " Decides to row;", "op2 Requests oars.");
  }

  @Test
  void lettersInLargerNumbersAreReadAsFiguresWhereTheSeriesProvesIt() {
    StringBuilder text = new StringBuilder("The Council,\n\nRecalling boats,\n\n");
    for (String number : List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "lO", "ll", "12")) {
      text.append(number).append(". Decides to row;\n\n");
    }

    assertThat(outline(text.toString())).contains("op10 Decides to row;", "op11 Decides to row;");
  }

  @Test
  void aNumberMayLackItsStopWhereTheSeriesProvesIt() {
    assertThat(
            outline(
                "The Council,\n\n1. Decides to row;\n\n2 Calls for oars of\n10 December 2031;\n\n"
                    + "3. Requests sails;\n\n5 Boats were built in 2032.\n\n4. Decides to sail."))
        .contains("op2 Calls for oars of 10 December 2031;", "op3 Requests sails;")
        .noneMatch(clause -> clause.startsWith("op5"));
  }

  @Test
  void aLetterOfASeriesStaysALetter() {
    StringBuilder text = new StringBuilder("The Council,\n\nRecalling boats,\n\n1. Decides:\n\n");
    for (char letter = 'a'; letter <= 'm'; letter++) {
      text.append(letter).append(". To row;\n\n");
    }

    assertThat(outline(text + "2. Requests oars."))
        .contains("op1(l) To row;", "op2 Requests oars.");
  }

  @Test
  void aNumberInRunInTextNeedsNoVerbBehindTheFirst() {
    assertThat(
            outline(
                "The General Assembly, Recalling its resolution 70/1 of 25 September 2015, Noting"
                    + " with concern the state of the boats, 1. Decides to row; 2. The keepers shall"
                    + " bring oars, as agreed in para. 3. The end. 3. Requests sails."))
        .endsWith(
            "op1 Decides to row;",
            "op2 The keepers shall bring oars, as agreed in para. 3. The end.",
            "op3 Requests sails.");
  }

  @Test
  void aLetterMayGoOnBelowTheNextNumeral() {
    String items =
        "(a) Row; (b) Sail; (c) Dive; (d) Swim; (e) Wade; (f) Float; (g) Land; (h) Moor;"
            .replace("; (", ";\n\n(");
    assertThat(
            outline(
                "The Council,\n\n1. Decides to:\n\n(i) Help the rowers to:\n\n"
                    + items
                    + "\n\n(ii) Help the sailors to:\n\n(i) Tack;\n\n(j) Reef;\n\n2. Decides to row."))
        .containsSequence("op1(i)(h) Moor;", "op1(ii) Help the sailors to:", "op1(ii)(i) Tack;")
        .contains("op1(ii)(j) Reef;");
  }

  @Test
  void aCommaMayBePrintedForTheStopOfANumber() {
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\n\n1, Decides to row;\n\n2. Calls for oars;\n\n"
                    + "3, Requests sails of\n5, Harbour Row;\n\n4. Decides to sail."))
        .containsExactly(
            "pp1 Recalling boats,",
            "op1 Decides to row;",
            "op2 Calls for oars;",
            "op3 Requests sails of 5, Harbour Row;",
            "op4 Decides to sail.");
  }

  @Test
  void aFewLinesDoNotShowThatAllAreFilled() {
    assertThat(
            outline(
                """
                The Council,

                Having considered who could take over the office
                of the keeper of the lights,

                Recommends that the Board appoint
                Her Excellency Mary Sail as acting keeper of the
                lights of the islands for the part of the term
                that is left.
                """))
        .containsExactly(
            "pp1 Having considered who could take over the office of the keeper of the lights,",
            "op1 Recommends that the Board appoint Her Excellency Mary Sail as acting keeper of the"
                + " lights of the islands for the part of the term that is left.");
  }

  @Test
  void runInTextWithoutNumbersIsSeparatedAtItsActs() {
    assertThat(
            outline(
                "The Security Council, Having heard the keepers of the lamps and of the buoys, Noting"
                    + " that the boats are broken, Calls upon both parties, States of the region, to"
                    + " row; Requests the Secretary-General to send oars; Decides to keep the"
                    + " question on its agenda."))
        .containsExactly(
            "pp1 Having heard the keepers of the lamps and of the buoys,",
            "pp2 Noting that the boats are broken,",
            "op1 Calls upon both parties, States of the region, to row;",
            "op2 Requests the Secretary-General to send oars;",
            "op3 Decides to keep the question on its agenda.");
  }

  @Test
  void aNumberWithoutAStopNeedsAnActAndASeries() {
    String text = "The Council,\n\nRecalling boats,\n\n";

    assertThat(outline(text + "1 Decides to row;\n\n2 Requests oars."))
        .endsWith("op1 Decides to row;", "op2 Requests oars.");
    assertThat(outline(text + "Decides to row;\n\n1 Boats are few.\n\n2 Oars are many."))
        .contains("op2 1 Boats are few.");
  }

  @Test
  void capitalsBelowAnActWithoutANumberAreItsItems() {
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\n\nDecides:\n\nA. To row;\n\nB. To sail;\n\nC. To"
                    + " dive."))
        .endsWith("op1 Decides:", "op1(A) To row;", "op1(B) To sail;", "op1(C) To dive.");
  }

  @Test
  void aTargetMayHaveAStopBehindItsNumber() {
    assertThat(
            outline(
                "The Council,\n\n1. Adopts the annex.\n\nAnnex\n\nGoal 1: Boats\n\nTarget 1.1. Mend boats"
                    + "\n\nTarget 1.2. Paint boats"))
        .contains("annex1.1.1 Mend boats", "annex1.1.2 Paint boats");
  }

  @Test
  void aNumberMayHaveThreeParts() {
    assertThat(
            outline(
                "The Council,\n\n1. Adopts the rules:\n\n2.1 Oars\n\n2.1.1 Oars are long.\n\n2.1.2. They"
                    + " float.\n\n2.2 Sails\n\n2.2.1 Sails are blue.\n\n2. Decides to row."))
        .containsExactly(
            "op1 Adopts the rules:",
            "op2.1 Oars",
            "op2.1.1 Oars are long.",
            "op2.1.2 They float.",
            "op2.2 Sails",
            "op2.2.1 Sails are blue.",
            "op2 Decides to row.");
  }

  @Test
  void runInTextHasNumeralsBelowItsLetters() {
    assertThat(
            outline(
                "The Boating Board, Mindful of the many boats of the islands; Recalling the report of"
                    + " the keepers of the lights, 1. Requests the keepers: (a) To row; (b) To mend:"
                    + " (i) Oars; (ii) Sails; (c) To report by 2031; 2. Decides to meet in the next"
                    + " year of the plan."))
        .containsExactly(
            "pp1 Mindful of the many boats of the islands;",
            "pp2 Recalling the report of the keepers of the lights,",
            "op1 Requests the keepers:",
            "op1(a) To row;",
            "op1(b) To mend:",
            "op1(b)(i) Oars;",
            "op1(b)(ii) Sails;",
            "op1(c) To report by 2031;",
            "op2 Decides to meet in the next year of the plan.");
  }
}
