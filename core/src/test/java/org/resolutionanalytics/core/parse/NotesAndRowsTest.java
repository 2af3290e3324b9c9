package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionanalytics.core.parse.ListsAndHeadingsTest.outline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that a star or a figure in a word marks, and rows of tables. */
class NotesAndRowsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\n"})
  void aStarBehindAWordProvesItsNote(String gap) {
    assertThat(
            outline(
                String.join(
                    gap,
                    "Norland,* Sudland* and Westland: draft resolution**",
                    "The Human Rights Council,",
                    "Recalling boats,",
                    "* State not a member of the Human Rights Council",
                    "** The text was issued late.",
                    "Noting oars,",
                    "1. Decides to row.")))
        .containsExactly("pp1 Recalling boats,", "pp2 Noting oars,", "op1 Decides to row.");
  }

  @Test
  void moreStarsThanMarksAreBullets() {
    assertThat(outline("The Council,\n\nRecalling boats,*\n\n1. Calls for:\n\n* Sails\n\n* Oars"))
        .contains("op1[1] Sails", "op1[2] Oars");
    assertThat(outline("The Council,\n\n*Recalling* boats,\n\n1. *Decides*:\n\n* To row."))
        .contains("op1[1] To row.");
  }

  @Test
  void aNoteProvesItsMarkBehindAVerbInCapitals() {
    String text =
        """
        The Council,

        Recalling boats,

        1. DECIDES1 to row;

        2. URGES7 Members to row.

        ___________
        1 See the report.
        """;

    assertThat(outline(text)).contains("op1 DECIDES to row;", "op2 URGES7 Members to row.");
  }

  @Test
  void aRowNeedsAnotherOne() {
    String text =
        "The Council,\n\nRecalling boats,\n\n1. Recalls its paragraph  5\n\n2. Approves:\n\n";

    assertThat(outline(text + "1. Lamps of iron    120\n\n2. Oars    90\n\n3. Decides to row."))
        .containsExactly(
            "pp1 Recalling boats,",
            "op1 Recalls its paragraph 5",
            "op2 Approves:",
            "op3 Decides to row.");
  }

  @Test
  void notesBelowTheTextNeedTheirMarks() {
    String text = "The Council,\n\nRecalling boats%s and oars,%s\n\n1. DECIDES%s to row.\n\n";

    assertThat(outline(text.formatted("1", "2", "3") + "1 Of wood.\n\n2 Of ash.\n\n3 By vote."))
        .containsExactly("pp1 Recalling boats and oars,", "op1 DECIDES to row.");
    assertThat(outline(text.formatted(" [1]", "[2]", "") + "[1] Of wood.\n[2] Of ash."))
        .containsExactly("pp1 Recalling boats and oars,", "op1 DECIDES to row.");
    assertThat(outline(text.formatted("[^1]", "", "") + "[^1]: Of wood."))
        .containsExactly("pp1 Recalling boats and oars,", "op1 DECIDES to row.");
    assertThat(outline(text.formatted("\u00b9", "", "") + "1. Of wood."))
        .containsExactly("pp1 Recalling boats and oars,", "op1 DECIDES to row.");
    assertThat(outline(text.formatted(" [1]", "", "") + "Annex\n\n[2] Of wood."))
        .contains("pp1 Recalling boats [1] and oars,");
    assertThat(outline("The Council,\n\nRecalling boats,\u00b9\n\n1. Decides to row."))
        .containsExactly("pp1 Recalling boats,\u00b9", "op1 Decides to row.");
  }

  @Test
  void rowsInColumnsHaveAHeadAndATotal() {
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\n\n1. Approves:\n\nNo.  Item  Amount\n1.\tBoats\tin"
                    + " May\n2.\tOars\tin June\nTotal  1,200\n\n2. Decides to row."))
        .containsExactly("pp1 Recalling boats,", "op1 Approves:", "op2 Decides to row.");
  }

  @Test
  void aNoteBelowTheTextMayHaveARaisedMark() {
    assertThat(
            outline(
                "The Council,\n\nRecalling boats,\u00b9\n\n1. Decides to row.\n\n1 See the"
                    + " report."))
        .containsExactly("pp1 Recalling boats,", "op1 Decides to row.");
  }

  @Test
  void aStarProvesNoNoteWithANumber() {
    String text =
        """
        The Council,

        Recalling the plan* for the ferries of Norland, 1 which it adopted,

        1. Decides to row with Sudland 2 for a year.

        * Issued late.
        ___________
        1 See the plan.
        2 See the list.
        """;

    assertThat(outline(text))
        .containsExactly(
            "pp1 Recalling the plan for the ferries of Norland, which it adopted,",
            "op1 Decides to row with Sudland for a year.");
  }

  @Test
  void aMarkProvesTheNoteOfItsOwnPage() {
    String text =
        """
        The Council,

        Recalling the boats of Norland 1 for the lake and the oars2 of ash,

        ___________
        1 See the boats.
        2 See the oars.
        - 2 -
        Noting the sails of Sudland 1 for the sea and the ropes of Westland 2 for the mast,

        1. Decides to row.

        ___________
        1 See the sails.
        2 See the ropes.
        """;

    assertThat(outline(text))
        .containsExactly(
            "pp1 Recalling the boats of Norland for the lake and the oars of ash,",
            "pp2 Noting the sails of Sudland for the sea and the ropes of Westland for the mast,",
            "op1 Decides to row.");
  }

  @ParameterizedTest
  @CsvSource({
    "34 States, false",
    "paragraph 34 of the list, false",
    "'articles 33, 34 and 35 of the list', false",
    "A/34 and, false",
    "Norland 34 for a year, true",
    "boats34 for a year, true",
    "boats\u00b3\u2074 for a year, true",
    "'boats,34 for a year', true",
    "boats 34/ for a year, true"
  })
  void numbersOfThingsMarkNoNotesOfAVolume(String words, boolean marked) {
    assertThat(
            outline(
                "The Council,\n\nRecalling the list of "
                    + words
                    + ",\n\n1. Decides to row.\n\n33 Ibid., part two.\n34 The list of boats."))
        .hasSize(marked ? 2 : 3);
  }

  @Test
  void aTextAboveOneRowIsNoHead() {
    String text =
        "The Council,\n\n1. Decides that the boats of the islands\nshare the  amounts  which follow\n\n";

    assertThat(outline(text + "1.\tBoats\tin May\n\nThis is all there is."))
        .anyMatch(clause -> clause.contains("share the amounts which follow"));
    assertThat(outline(text + "1.\tBoats\tin May\n\n2.\tOars\tin June\n"))
        .noneMatch(clause -> clause.contains("amounts"));
  }
}
