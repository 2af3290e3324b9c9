package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.OpeningPhrase;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Vote;
import org.resolutionanalytics.core.rule.Rules;

/** One resolution as a text, a web page, a Word document and a PDF: the same clauses. */
class SameClausesTest {
  @TempDir private Path folder;

  @Test
  void aTextGivesTheClauses() throws Exception {
    assertThat(clauses(OneResolution.text()))
        .extracting(Found::place)
        .containsExactly(
            "preambular pp1 Recalling",
            "preambular pp2 Noting with appreciation",
            "preambular pp3 Deeply concerned",
            "operative op1 Takes note",
            "operative op2 Calls upon",
            "operative op2(a)",
            "operative op2(a)(i)",
            "operative op2(a)(ii)",
            "operative op2(b)",
            "operative op3 Requests",
            "operative op4 Decides",
            "annex annex1.1",
            "annex annex1.2",
            "annex annex1.2(a) Keep",
            "annex annex1.2(b) Publish");
    assertThat(clauses(OneResolution.text()))
        .filteredOn(clause -> clause.place().startsWith("preambular pp3"))
        .extracting(Found::words)
        .containsExactly(
            "Deeply concerned that storms have damaged lights and beacons along 1,400 kilometres of"
                + " coast, and that repairs are slow for want of money and of skilled hands,");
  }

  @Test
  void aWebPageGivesTheSame() throws Exception {
    assertThat(clauses(OneResolution.html())).isEqualTo(clauses(OneResolution.text()));
  }

  @Test
  void anAkomaNtosoFileGivesTheSame() throws Exception {
    assertThat(clauses(OneResolutionInXml.akomaNtoso(""))).isEqualTo(clauses(OneResolution.text()));
  }

  @Test
  void aFileInRichTextFormatGivesTheSame() throws Exception {
    assertThat(clauses(OneResolutionInOffice.rtf())).isEqualTo(clauses(OneResolution.text()));
  }

  @Test
  void anOpenDocumentFileGivesTheSame() throws Exception {
    assertThat(clauses(OneResolutionInOffice.odt())).isEqualTo(clauses(OneResolution.text()));
  }

  @Test
  void theMetadataOfAnAkomaNtosoFileTakesThePlaceOfTheText() throws Exception {
    ResolutionMetadata stated =
        resolution(OneResolutionInXml.akomaNtoso(OneResolutionInXml.META)).metadata();

    assertThat(stated.symbol()).map(ResolutionSymbol::value).contains("A/RES/91/7");
    assertThat(stated.title()).isEqualTo("On harbour pilots");
    assertThat(stated.adoptedOn()).contains(LocalDate.of(2036, 12, 9));
    assertThat(stated.meeting()).contains("60");
    assertThat(stated.vote())
        .contains(
            new Vote(OptionalInt.of(120), OptionalInt.of(2), OptionalInt.of(0), "Adopted 120-2-0"));
  }

  @Test
  void aWordDocumentGivesTheSame() throws Exception {
    assertThat(clauses(OneResolution.docx())).isEqualTo(clauses(OneResolution.text()));
  }

  @Test
  void aPdfGivesTheSame() throws Exception {
    assertThat(clauses(OneResolution.pdf())).isEqualTo(clauses(OneResolution.text()));
  }

  @Test
  void allSayTheSameOfThemselves() throws Exception {
    Resolution text = resolution(OneResolution.text());

    assertThat(text.metadata().symbol()).map(s -> s.value()).contains("A/RES/91/7");
    assertThat(text.metadata().title()).isEqualTo("Harbour pilots and safe passage");
    assertThat(text.metadata().agendaItem()).contains("22");
    for (byte[] other :
        List.of(
            OneResolution.html(),
            OneResolution.docx(),
            OneResolution.pdf(),
            OneResolutionInOffice.rtf(),
            OneResolutionInOffice.odt(),
            OneResolutionInXml.akomaNtoso(""))) {
      assertThat(resolution(other).metadata()).isEqualTo(text.metadata());
    }
  }

  private List<Found> clauses(byte[] file) throws Exception {
    return resolution(file).clauses().stream().map(Found::of).toList();
  }

  private Resolution resolution(byte[] file) throws Exception {
    SourceReading reading =
        new SourceReader(SourceLimits.DEFAULT).read(Files.write(folder.resolve("file"), file));
    assertThat(reading).isInstanceOf(SourceReading.Accepted.class);
    SourceReading.Accepted accepted = (SourceReading.Accepted) reading;
    return new ResolutionParser(Rules.shipped())
        .parse(accepted.document(), accepted.stated())
        .resolution()
        .orElseThrow();
  }

  /** What may not depend on the format. */
  private record Found(String place, String words) {
    static Found of(Clause clause) {
      String opening = clause.opening().map(OpeningPhrase::phrase).orElse("");
      String place = clause.section().id() + " " + clause.path().value() + " " + opening;
      return new Found(place.strip(), clause.text());
    }
  }
}
