package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** Every format gives the same paragraphs; what cannot be read says why. */
class SourceFormatsTest {
  @TempDir Path folder;

  private final SourceReader reader = new SourceReader(SourceLimits.DEFAULT);

  @Test
  void aPlainTextGivesItsParagraphs() throws IOException {
    assertParagraphs(accepted(Fixtures.text()));
  }

  @Test
  void aWebPageGivesItsParagraphsAndNothingElse() throws IOException {
    SourceReading.Accepted read = accepted(Fixtures.html());

    assertParagraphs(read);
    assertThat(read.text().content())
        .doesNotContain("not text", "Home", "Imprint", "Official documents", "margin", "↑");
  }

  @Test
  void aWordDocumentGivesItsParagraphsWithTheirNumbers() throws IOException {
    SourceReading.Accepted read = accepted(Fixtures.docx());

    assertParagraphs(read);
    assertThat(read.text().content()).doesNotContain("running header");
  }

  @Test
  void aPdfGivesItsParagraphsWithoutHeadersFootersAndMarks() throws IOException {
    SourceReading.Accepted read = accepted(Fixtures.pdf());

    assertParagraphs(read);
    assertThat(read.text().content())
        .contains("on the state of\flighthouses")
        .doesNotContain("35-01234", "1/2");
  }

  @Test
  void aProtectedPdfIsEncrypted() throws IOException {
    assertThat(rejected(Fixtures.encryptedPdf()).reason()).isEqualTo(RejectionReason.ENCRYPTED);
  }

  @Test
  void aPdfWithoutTextIsAScan() throws IOException {
    assertThat(rejected(Fixtures.scannedPdf()).reason()).isEqualTo(RejectionReason.NO_TEXT);
  }

  @Test
  void aPdfThatIsCutShortIsBroken() throws IOException {
    byte[] whole = Fixtures.pdf();

    SourceReading.Rejected rejection = rejected(Arrays.copyOf(whole, whole.length / 2));

    assertThat(rejection.reason()).isEqualTo(RejectionReason.BROKEN);
    assertThat(rejection.detail()).contains("cut short");
  }

  @Test
  void aPdfWhosePagesDecompressWithoutEndIsOverTheLimit() throws IOException {
    assertThat(rejected(Fixtures.bombPdf(65)).reason()).isEqualTo(RejectionReason.EXPANSION_LIMIT);
  }

  @Test
  void aWordDocumentThatDecompressesWithoutEndIsOverTheLimit() throws IOException {
    byte[] bomb = with(Fixtures.docx(), "word/media/a.bin", new byte[129 << 20]);

    assertThat(rejected(bomb).reason()).isEqualTo(RejectionReason.EXPANSION_LIMIT);
  }

  @Test
  void aWordDocumentWhoseEntitiesMultiplyIsOverTheLimit() throws IOException {
    String entities =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "lamp"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>
        """;
    byte[] bomb =
        with(Fixtures.docx(), "word/document.xml", entities.getBytes(StandardCharsets.UTF_8));

    assertThat(rejected(bomb).reason()).isEqualTo(RejectionReason.EXPANSION_LIMIT);
  }

  @Test
  void aWordDocumentThatIsCutShortIsBroken() throws IOException {
    byte[] whole = Fixtures.docx();

    assertThat(rejected(Arrays.copyOf(whole, whole.length - 900)).reason())
        .isEqualTo(RejectionReason.BROKEN);
  }

  @Test
  void aWebPageInWindows1252IsReadWithoutADeclaration() throws IOException {
    SourceReading.Accepted read =
        accepted("<html><p>Côte d’Ivoire – naïve".getBytes(Charset.forName("windows-1252")));

    assertThat(read.text().content()).isEqualTo("Côte d’Ivoire – naïve\n");
  }

  @Test
  void raisedFiguresOfAWebPageStayRaisedUnlessTheyLeadToANote() throws IOException {
    String page =
        "<html><p>Resolution 84/1<sup>1</sup> and 9 km<sup>2</sup>"
            + "<p><sup>1</sup> See the report.";

    assertThat(accepted(page.getBytes(StandardCharsets.UTF_8)).text().content())
        .isEqualTo("Resolution 84/1¹ and 9 km²\n\n1 See the report.\n");
  }

  @Test
  void deeplyNestedWebPagesEndInATextOrARejection() throws IOException {
    String page = "<html><body>" + "<div><ol><li>".repeat(20_000) + "Decides";

    assertThat(read(page.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Test
  void aLimitOnTheTextHoldsForEveryFormat() throws IOException {
    SourceReader narrow = new SourceReader(new SourceLimits(1 << 20, 50, Duration.ofSeconds(30)));
    List<byte[]> files = List.of(Fixtures.html(), Fixtures.docx(), Fixtures.pdf());

    for (byte[] bytes : files) {
      assertThat(narrow.read(Files.write(folder.resolve("file"), bytes)))
          .isInstanceOfSatisfying(
              SourceReading.Rejected.class,
              rejection -> assertThat(rejection.reason()).isEqualTo(RejectionReason.TOO_LARGE));
    }
  }

  private void assertParagraphs(SourceReading.Accepted read) {
    assertThat(read.undecodable()).isZero();
    String content = read.text().content();
    int rule = content.indexOf("_______________\n");
    assertThat(rule).as("the rule in %s", content).isPositive();
    assertThat(content.substring(rule).lines().toList())
        .containsExactly("_______________", Fixtures.FOOTNOTE);
    assertThat(paragraphs(content.substring(0, rule))).isEqualTo(Fixtures.PARAGRAPHS);
  }

  /** Joins lines; a blank line, or an item after its list's opening, starts a paragraph. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    boolean open = false;
    for (String line : text.split("[\\n\\f]", -1)) {
      boolean item = line.matches("(\\d\\.|\\([a-z]\\)) .*");
      if (line.isBlank()) {
        open = false;
      } else if (open && !item) {
        int last = paragraphs.size() - 1;
        paragraphs.set(last, paragraphs.get(last) + " " + line);
      } else {
        paragraphs.add(line);
        open = true;
      }
    }
    return paragraphs;
  }

  private SourceReading.Accepted accepted(byte[] bytes) throws IOException {
    SourceReading read = read(bytes);
    assertThat(read).isInstanceOf(SourceReading.Accepted.class);
    return (SourceReading.Accepted) read;
  }

  private SourceReading.Rejected rejected(byte[] bytes) throws IOException {
    SourceReading read = read(bytes);
    assertThat(read).isInstanceOf(SourceReading.Rejected.class);
    return (SourceReading.Rejected) read;
  }

  private SourceReading read(byte[] bytes) throws IOException {
    return reader.read(Files.write(folder.resolve("A_RES_90_12.bin"), bytes));
  }

  /** A copy of a ZIP with one part replaced or added. */
  static byte[] with(byte[] zip, String name, byte[] part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          copy.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(copy);
        }
      }
      copy.putNextEntry(new ZipEntry(name));
      copy.write(part);
    }
    return out.toByteArray();
  }
}
