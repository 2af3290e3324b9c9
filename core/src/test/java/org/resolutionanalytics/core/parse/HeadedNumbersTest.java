package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.ListsAndHeadingsTest.outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses where the numbers of paragraphs start again below headings. */
class HeadedNumbersTest {

  @Test
  void numbersThatStartAgainBelowHeadingsNameThem() {
    assertThat(
            outline(
                """
                The General Assembly,

                I
                Piers

                Recalling its resolution 70/1,

                1. Requests States to build piers;

                2. Decides to count them;

                II. Boats

                Recalling its resolution 70/2,

                1. Requests States to build boats;

                (a) Of wood;

                III Lights

                1. Invites States to light them.
                """))
        .contains(
            "I.pp1 Recalling its resolution 70/1,",
            "I.op1 Requests States to build piers;",
            "I.op2 Decides to count them;",
            "II.pp1 Recalling its resolution 70/2,",
            "II.op1 Requests States to build boats;",
            "II.op1(a) Of wood;",
            "III.op1 Invites States to light them.");
  }

  @Test
  void onlyHeadingsBelowWhichNumbersStartAgainAreNamed() {
    assertThat(
            outline(
                """
                The General Assembly,

                I. Piers

                A. Of wood

                1. Requests States to build piers;

                B. Of stone

                2. Decides to count them;

                II. Boats

                A. Of wood

                1. Requests States to build boats;

                B. Of steel

                2. Decides to sail them.
                """))
        .contains(
            "I.op1 Requests States to build piers;",
            "I.op2 Decides to count them;",
            "II.op1 Requests States to build boats;",
            "II.op2 Decides to sail them.");
  }

  @Test
  void innerHeadingsAreNamedWhereNumbersStartAgainBelowThem() {
    assertThat(
            outline(
                """
                The General Assembly,

                I. Piers

                A. Of wood

                1. Requests States to build piers;

                B. Of stone

                1. Decides to count them;

                II. Boats

                1. Requests States to build boats.
                """))
        .contains(
            "I.A.op1 Requests States to build piers;",
            "I.B.op1 Decides to count them;",
            "II.op1 Requests States to build boats.");
  }

  @ParameterizedTest
  @CsvSource({"Article 4, article4", "ARTICLE 4, article4", "Rule 4. Boats, rule4"})
  void articlesNumberTheirParagraphsAnew(String heading, String label) {
    assertThat(
            outline(
                """
                The General Assembly,

                1. Adopts the Convention annexed.

                Annex

                Chapter I

                %s

                1. States build boats.

                %s

                1. States build piers.

                2. They light them.
                """
                    .formatted(heading.replace('4', '3'), heading)))
        .contains(
            "op1 Adopts the Convention annexed.",
            "annex1." + label.replace('4', '3') + ".1 States build boats.",
            "annex1." + label + ".1 States build piers.",
            "annex1." + label + ".2 They light them.");
  }

  @Test
  void aSectionBehindRulesHasItsOwnLabel() {
    assertThat(
            outline(
                """
                The General Assembly,

                1. Adopts the rules annexed.

                Annex

                I. Rules

                Rule 1

                1. States build boats.

                Rule 2

                1. States build piers.

                II. Review

                1. States review them.
                """))
        .contains("annex1.rule2.1 States build piers.", "annex1.II.1 States review them.");
  }

  @Test
  void anArticleBeforeWordsIsNoLabel() {
    assertThat(
            outline(
                """
                The General Assembly,

                A. Piers

                1. Requests States to build piers;

                B. Boats

                A note on boats

                1. Requests States to build boats.
                """))
        .contains("A.op1 Requests States to build piers;", "B.op1 Requests States to build boats.");
  }

  @Test
  void headingsOverNumbersThatRunThroughAreNotNamed() {
    assertThat(
            outline(
                """
                The General Assembly,

                I. Piers

                1. Requests States to build piers;

                II. Boats

                2. Requests States to build boats;

                III. Lights

                3. Recommends the following steps:

                1. Light them;

                2. Keep them lit.
                """))
        .contains("op1 Requests States to build piers;", "op2 Requests States to build boats;");
  }

  @Test
  void aHeadingTooLongToBeRecognizedStillGivesItsLabel() {
    String heading =
        "Piers and harbours and the lights of the islands and boats ".repeat(5).strip();

    assertThat(
            outline(
                "The General Assembly,\n\nI Piers\n\n1. Requests States to build piers;\n\nII "
                    + heading
                    + "\n\n1. Requests States to build boats."))
        .contains("I.op1 Requests States to build piers;")
        .contains("II.op1 Requests States to build boats.");
  }
}
