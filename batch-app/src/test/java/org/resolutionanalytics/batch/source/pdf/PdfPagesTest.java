package org.resolutionanalytics.batch.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.source.extract.RejectedSourceException;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.text.SourceDocument;
import org.resolutionanalytics.core.text.SourceParagraph.Role;

/** Where paragraphs and headings start and end is read off the printed page. */
class PdfPagesTest extends PrintedPages {
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
}
