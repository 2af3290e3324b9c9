package org.resolutionanalytics.batch.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.source.extract.Extraction;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/** Where paragraphs, notes and headings start and end is read off the printed page. */
class PdfPagesTest {
  private static final String FULL =
      "The keepers of the harbour lights are to keep watch at night, in";

  private final SetPages pages = new SetPages();

  @Test
  void aFullLineGoesOnWhateverItEndsWith() throws IOException {
    pages.lead(true);
    pages.line("Noting the work of harbours, ferries, lights, piers, beacons and buoys,", 24);
    pages.line("Harbour Authorities included, and the report,", 0);
    pages.space();
    pages.line("1. Requests the keepers to report, and to send lamps to all the ports;", 24);
    pages.line("2030 is the year;", 0);
    pages.space();

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Noting the work of harbours, ferries, lights, piers, beacons and buoys, Harbour"
                + " Authorities included, and the report,",
            "1. Requests the keepers to report, and to send lamps to all the ports; 2030 is the"
                + " year;");
  }

  @Test
  void aParagraphGoesOnOverThePage() throws IOException {
    pages.lead(true);
    pages.line("Noting the lights,", 24);
    pages.space();
    pages.line("1. Requests the keepers to send lamps to all of the ports of Freedonia,", 24);
    pages.line("Sylvania and Ruritania, where lamps are few, and to the islands of the", 0);
    pages.page();
    pages.line("United Coasts, by the end of the year;", 0);
    pages.space();
    pages.line("2. Thanks the keepers of the lights.", 24);

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Noting the lights,",
            "1. Requests the keepers to send lamps to all of the ports of Freedonia, Sylvania and"
                + " Ruritania, where lamps are few, and to the islands of the United Coasts, by the"
                + " end of the year;",
            "2. Thanks the keepers of the lights.");
  }

  @Test
  void aParagraphStartsOnTheNextPage() throws IOException {
    pages.lead(true);
    pages.line("Noting the lights,", 24);
    pages.space();
    pages.line("Noting also the beacons of all the ports, islands, bays, capes and reefs,", 24);
    pages.page();
    pages.line("Recalling its resolution on lamps,", 24);
    pages.space();
    pages.line("The lamps are lit each night of the year by the keepers of the harbour.", 0);
    pages.page();
    pages.line("Duties of the keepers", 0);
    pages.space();
    pages.line("Keepers light the lamps.", 0);

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Noting the lights,",
            "Noting also the beacons of all the ports, islands, bays, capes and reefs,",
            "Recalling its resolution on lamps,",
            "The lamps are lit each night of the year by the keepers of the harbour.",
            "Duties of the keepers",
            "Keepers light the lamps.");
  }

  @Test
  void anIndentedLineStartsAParagraphWhereNoSpaceDoes() throws IOException {
    pages.lead(false);
    pages.line("Noting the work of harbours, ferries, lights, piers, beacons and buoys,", 24);
    pages.line("of all lamps,", 0);
    pages.line("Recalling the keepers,", 24);
    pages.line("1. Requests the keepers to report, and to send lamps to all the ports,", 24);
    pages.line("Freedonia included;", 0);
    pages.line("2. Thanks the keepers.", 24);

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Noting the work of harbours, ferries, lights, piers, beacons and buoys, of all lamps,",
            "Recalling the keepers,",
            "1. Requests the keepers to report, and to send lamps to all the ports, Freedonia"
                + " included;",
            "2. Thanks the keepers.");
  }

  @Test
  void boldLinesWithoutAFullStopAreHeadings() throws IOException {
    pages.lead(true);
    pages.line("1. Requests the keepers to report, and to send lamps to all the ports.", 24);
    pages.bold("Lamps and their keepers in the ports");
    pages.line("2. Thanks the keepers.", 24);
    pages.space();
    pages.bold("Action 1. We will light the lamps.");
    pages.space();

    assertThat(words(Role.HEADING)).containsExactly("Lamps and their keepers in the ports");
    assertThat(words(Role.TEXT))
        .containsExactly(
            "1. Requests the keepers to report, and to send lamps to all the ports.",
            "2. Thanks the keepers.",
            "Action 1. We will light the lamps.");
  }

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
  void runningHeadsAreLeftOutAndTextIsNot() throws IOException {
    pages.lead(true);
    for (int page = 1; page <= 3; page++) {
      if (page > 1) {
        pages.head(page % 2 == 0 ? "Lights and lamps A/RES/90/12" : "A/RES/90/12 Lights and lamps");
      }
      pages.line("Article " + page, 0);
      pages.space();
      pages.line("Keepers light the lamps.", 24);
      pages.page();
    }
    pages.line("Lamps are lit.", 24);

    assertThat(words(Role.TEXT))
        .containsExactly(
            "Article 1",
            "Keepers light the lamps.",
            "Article 2",
            "Keepers light the lamps.",
            "Article 3",
            "Keepers light the lamps.",
            "Lamps are lit.");
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
  void blanksOfAllKindsAreBlank() {
    assertThat(PdfPiece.isBlank(" \t\u00a0\u2003\u202f\u200b\ufeff")).isTrue();
    assertThat(PdfPiece.isBlank("\u00a0a")).isFalse();
  }

  @Test
  void aLineOfNoBreakSpacesIsNone() throws IOException {
    pages.lead(true);
    pages.line("Noting the lights,", 24);
    pages.line("\u00a0", 0);
    pages.line("Noting the keepers.", 24);

    assertThat(words(Role.TEXT)).doesNotContain("").contains("Noting the keepers.");
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
  void pagesOfAnotherSizeHaveOtherMargins() throws IOException {
    pages.lead(true);
    pages.line("1. Requests the keepers to send lamps to all of the ports of Freedonia,", 24);
    pages.line("Sylvania and Ruritania;", 0);
    pages.acrossPage();
    for (int i = 0; i < 5; i++) {
      pages.line(FULL + " turn, and " + FULL, 24);
      pages.line("turn;", 0);
      pages.space();
    }

    assertThat(words(Role.TEXT))
        .contains(
            "1. Requests the keepers to send lamps to all of the ports of Freedonia, Sylvania and"
                + " Ruritania;",
            FULL + " turn, and " + FULL + " turn;");
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

  @Test
  void linesStayLinesWhereThePageShowsNoParagraphs() throws IOException {
    for (int line = 0; line < 6; line++) {
      pages.line(FULL, 0);
      pages.line("turn.", 0);
    }

    assertThat(pages.extraction().document("x")).isInstanceOf(SourceDocument.Lines.class);
  }

  /** A fault of the program is neither damage of the file nor an exception in a table. */
  @Test
  void pagesThatCannotBeLaidOutAreRejectedInASentence() {
    List<PdfPage> faulty =
        new AbstractList<>() {
          @Override
          public PdfPage get(int index) {
            throw new IllegalStateException("page " + index);
          }

          @Override
          public int size() {
            return 1;
          }
        };

    assertThatThrownBy(() -> PdfTextExtractor.laidOut(faulty))
        .isInstanceOfSatisfying(
            RejectedSourceException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(RejectionReason.ANALYSIS_FAILED);
              assertThat(e.detail())
                  .startsWith("The pages could not be laid out")
                  .endsWith("to use it.")
                  .doesNotContain("Exception", "page 0");
            });
  }

  private List<String> words(Role role) throws IOException {
    Extraction extraction = pages.extraction();
    return extraction.paragraphs().stream()
        .filter(paragraph -> paragraph.role() == role)
        .map(paragraph -> words(extraction, paragraph))
        .filter(words -> !words.startsWith("____") && !words.startsWith("Whereas"))
        .toList();
  }

  private static String words(Extraction extraction, SourceParagraph paragraph) {
    return extraction
        .content()
        .substring(paragraph.span().start(), paragraph.span().end())
        .replaceAll("[\\n\\f]", " ");
  }
}
