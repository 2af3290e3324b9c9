package org.resolutionanalytics.batch.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/** Notes, marks and rows of tables are distinguished from paragraphs by their places. */
class PdfNotesAndTablesTest extends PrintedPages {
  @Test
  void notesGoOnOverThePageAndMayRecur() throws IOException {
    pages.lead(true);
    for (int page = 1; page <= 3; page++) {
      pages.line("Noting the lights" + page + ",", 24);
      pages.space();
      pages.line("Noting also the beacons of all the ports, islands, bays, capes and reefs,", 24);
      pages.mark(String.valueOf(page));
      pages.note(String.valueOf(page), "See the report of the harbours,");
      pages.note("", "annex, and the plan.");
      pages.page();
    }
    pages.line("Recalling the keepers,", 24);
    pages.note("", "That plan is of old.");

    assertThat(words(Role.NOTE))
        .containsExactly(
            "1 See the report of the harbours, annex, and the plan.",
            "2 See the report of the harbours, annex, and the plan.",
            "3 See the report of the harbours, annex, and the plan. That plan is of old.");
    assertThat(words(Role.TEXT))
        .contains("Noting the lights3,", "Recalling the keepers,")
        .filteredOn(text -> text.startsWith("Noting also"))
        .hasSize(3)
        .allMatch(text -> text.endsWith("reefs,"));
  }

  @Test
  void anAsteriskStartsANoteBelowTheText() throws IOException {
    pages.lead(true);
    pages.line("Freedonia:* draft resolution", 24);
    pages.space();
    pages.line("Noting the lights,", 24);
    pages.small("* On behalf of the keepers of the", 110);
    pages.small("islands.", 100);

    assertThat(words(Role.NOTE)).containsExactly("* On behalf of the keepers of the islands.");
    assertThat(words(Role.TEXT)).contains("Noting the lights,");
  }

  @Test
  void aNoteMayBeAsLargeAsTheText() throws IOException {
    pages.lead(true);
    pages.line("Noting the lights,", 24);
    pages.space();
    pages.line("Noting the keepers,", 24);
    pages.mark("1");
    pages.line("_______________", 0);
    pages.line("1/ Resolution 90/12.", 0);

    assertThat(words(Role.NOTE)).containsExactly("1/ Resolution 90/12.");
  }

  @Test
  void rowsOfTablesAreNoParagraphs() throws IOException {
    pages.lead(true);
    pages.line("1. Approves the following sums:", 24);
    pages.space();
    pages.row("1. Piers and jetties", "90");
    pages.space();
    pages.row("2. Lamps", "1 200.5");
    pages.space();
    pages.row("Total", "(1,290.5)");
    pages.space();
    pages.row("Ninetieth session", "Freedonia", "Sylvania");
    pages.space();
    pages.row("1.", "Notes the lamps and the");
    pages.line("piers;", 0);
    pages.space();
    pages.line("2. Approves 300 dollars in 2030.", 24);

    assertThat(words(Role.ROW))
        .containsExactly("1. Piers and jetties 90", "2. Lamps 1 200.5", "Total (1,290.5)");
    assertThat(words(Role.TEXT))
        .containsExactly(
            "1. Approves the following sums:",
            "Ninetieth session Freedonia Sylvania",
            "1. Notes the lamps and the piers;",
            "2. Approves 300 dollars in 2030.");
  }

  @Test
  void columnsOfWordsAndItemsAreNoRows() throws IOException {
    pages.lead(true);
    pages.line("5. Elects the following States:", 24);
    pages.space();
    pages.row("Freedonia", "Sylvania", "Ruritania");
    pages.space();
    pages.row("(a) Norland", "200");
    pages.space();
    pages.row("6. Decides that the", "2031");
    pages.space();
    pages.row("Freedonia", "Sylvania", "200");

    assertThat(words(Role.TEXT))
        .containsExactly(
            "5. Elects the following States:",
            "Freedonia Sylvania Ruritania",
            "(a) Norland 200",
            "6. Decides that the 2031");
    assertThat(words(Role.ROW)).containsExactly("Freedonia Sylvania 200");
  }

  @Test
  void theRuleOfTheMastheadStartsNoNotes() throws IOException {
    pages.line("Freedonia", 0);
    pages.line("__________________", 0);
    pages.small("Distr.: General", 672);
    pages.down(650);
    pages.lead(true);
    pages.line("Noting the lights,", 24);

    assertThat(words(Role.NOTE)).isEmpty();
    assertThat(words(Role.TEXT)).contains("Noting the lights,");
  }

  @Test
  void textBesideTheRuleIsNoNote() throws IOException {
    pages.lead(true);
    pages.line("Noting the lights,", 24);
    pages.mark("1");
    pages.note("1", "See the report.");
    pages.beside("Thanks the keepers.", 110);

    assertThat(words(Role.NOTE)).containsExactly("1 See the report.");
    assertThat(words(Role.TEXT)).containsExactly("Noting the lights,", "Thanks the keepers.");
  }

  @Test
  void aFigureAloneAtThePagesEndMayBeText() throws IOException {
    pages.lead(true);
    pages.down(88);
    pages.line("Noting also the beacons of all the ports, islands, bays, capes and reefs of", 0);
    pages.line("2035", 0);
    pages.foot("9");
    pages.page();
    pages.line("Noting the lights,", 24);
    pages.down(40);
    pages.line("2", 0);

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Noting also the beacons of all the ports, islands, bays, capes and reefs of 2035",
            "Noting the lights,");
  }

  @Test
  void raisedFiguresAreMarksOnlyOfNotesThatAreFound() throws IOException {
    pages.lead(true);
    pages.line("Recalling its resolution 84/1", 24);
    pages.mark("1");
    pages.space();
    pages.line("Noting the bay of 100 km", 24);
    pages.mark("2");
    pages.space();
    pages.line("Noting the lights", 24);
    pages.mark("2");
    pages.note("2", "See the report.");

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Recalling its resolution 84/1¹", "Noting the bay of 100 km²", "Noting the lights");
    assertThat(words(Role.NOTE)).containsExactly("2 See the report.");
  }
}
