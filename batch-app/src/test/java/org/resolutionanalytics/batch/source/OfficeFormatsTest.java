package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

/** What is kept of word processors' files, and why a damaged one is rejected. */
class OfficeFormatsTest {
  private static final String ODF =
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

  @TempDir private Path folder;

  @Test
  void notesFollowBelowARuleAndLeaveNoMark() throws IOException {
    for (byte[] file : new byte[][] {OneResolutionInOffice.rtf(), OneResolutionInOffice.odt()}) {
      assertThat(text(file))
          .contains("on safe passage,\n")
          .endsWith("_______________\n1 See also resolution 88/3.\n2 A/91/77.\n")
          .doesNotContain("hidden", "deleted", "Standard;", "Not text");
    }
  }

  @Test
  void aNoBreakSpaceStaysAndANonBreakingHyphenIsAPlainOne() throws IOException {
    assertThat(text(rtf("29\\~July, high\\_level, {\\v a\\~b}\\'96\\~\\emdash")))
        .isEqualTo("29\u00a0July, high-level, –\u00a0—\n\n");
    assertThat(text(openDocument("<text:p>29\u00a0July, high\u2011level</text:p>", "")))
        .isEqualTo("29\u00a0July, high-level\n\n");
    assertThat(text("29\u00a0July".getBytes(StandardCharsets.UTF_8))).isEqualTo("29\u00a0July");
    assertThat(text("<html><p>29&nbsp;July".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("29 July\n");
  }

  @Test
  void aNoteThatIsCitedAgainLeavesNoMarkAndAPowerStays() throws IOException {
    String note = "{\\super\\chftn{\\footnote{\\super\\chftn} See above.}}";
    assertThat(
            text(
                rtf(
                    "Article 1,%s article 1{\\super 1} of{\\super 2}, 10{\\super 1} km{\\super\\nosupersub 1}"
                        .formatted(note))))
        .startsWith("Article 1, article 1 of2, 101 km1\n");

    for (String space : new String[] {" ", "\t", "\\~"}) {
      String raised = "Article 1,%s 5 x%s10{\\super 1} 5%sm{\\super 1}";
      assertThat(text(rtf(raised.formatted(note, space, space)))).contains("101 5", "m1");
    }
  }

  @Test
  void theStylesOfCharactersSayWhatIsRaised() throws IOException {
    String common =
        style("Raised", "", "super 58%")
            + style("Child", "Raised", "")
            + style("Low", "Raised", "sub 58%")
            + style("A", "B", "")
            + style("B", "A", "");
    String ofHeaders = style("T9", "", "super 58%");
    String automatic =
        style("T1", "", "33% 58%")
            + style("T2", "Child", "")
            + style("T3", "", "-33% 58%")
            + style("T4", "", "0% 100%")
            + style("P1", "", "super 58%").replace("=\"text\"", "=\"paragraph\"")
            + style("T9", "", "");
    String note =
        "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See above."
            + "</text:p></text:note-body></text:note>";
    StringBuilder body = new StringBuilder("<text:p>Note" + note);
    for (String name :
        List.of("Raised", "Child", "T1", "T2", "Low", "A", "T3", "T4", "P1", "T9", "None")) {
      body.append(", %s <text:span text:style-name=\"%s\">1</text:span>".formatted(name, name));
    }
    String power = "10<text:span text:style-name=\"T1\">1</text:span>";
    Map<String, String> parts =
        Map.of(
            "styles.xml",
            part("styles", "styles", common, "automatic-styles", ofHeaders),
            "content.xml",
            part(
                "content",
                "automatic-styles",
                automatic,
                "body",
                "<office:text>%s, %s</text:p></office:text>".formatted(body, power)));

    assertThat(text(zip(parts)))
        .startsWith(
            "Note, Raised , Child , T1 , T2 , Low 1, A 1, T3 1, T4 1, P1 1, T9 1, None 1, 101\n")
        .endsWith("1 See above.\n");
  }

  private static String style(String name, String parent, String position) {
    return """
        <style:style style:name="%s" style:family="text" style:parent-style-name="%s">
          <style:text-properties style:text-position="%s"/></style:style>"""
        .formatted(name, parent, position);
  }

  private static String part(String kind, String first, String in, String second, String within) {
    return "<office:document-%1$s%2$s><office:%3$s>%4$s</office:%3$s><office:%5$s>%6$s</office:%5$s></office:document-%1$s>"
        .formatted(kind, ODF, first, in, second, within);
  }

  @Test
  void aRowOfATableIsALine() throws IOException {
    assertThat(
            text(
                "{\\rtf1\\ansi\\trowd\\pard\\intbl Rent\\cell 300\\cell\\row\\pard After\\par}"
                    .getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("Rent\t300\n\nAfter\n\n");
    assertThat(
            text(
                openDocument(
                    "<table:table><table:table-row><table:table-cell><text:p>Rent</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>300</text:p>"
                        + "</table:table-cell></table:table-row></table:table>"
                        + "<text:p>A<text:tab/>b<text:line-break/>c</text:p>",
                    "")))
        .isEqualTo("Rent\t300\n\nA\tb\nc\n\n");
  }

  @Test
  void aFileThatIsCutShortIsBroken() throws IOException {
    for (byte[] file : new byte[][] {OneResolutionInOffice.rtf(), OneResolutionInOffice.odt()}) {
      assertThat(rejected(Arrays.copyOf(file, file.length - file.length / 3)).reason())
          .isEqualTo(RejectionReason.BROKEN);
    }
    assertThat(rejected(compound("WordDocument", new byte[5000])).reason())
        .isEqualTo(RejectionReason.BROKEN);
    byte[] xml = OneResolutionInXml.akomaNtoso("");
    assertThat(rejected(Arrays.copyOf(xml, xml.length / 2)).reason())
        .isEqualTo(RejectionReason.BROKEN);
    byte[] wordPerfect = HexFormat.of().parseHex("ff57504310000000010a000000000000");
    assertThat(rejected(wordPerfect).reason()).isIn(RejectionReason.BROKEN, RejectionReason.EMPTY);
  }

  @Test
  void aProtectedFileIsEncrypted() throws IOException {
    byte[] file = openDocument("", "<manifest><encryption-data/></manifest>");

    assertThat(rejected(file).reason()).isEqualTo(RejectionReason.ENCRYPTED);
    for (String mark : new String[] {"eca5", "dca5"}) {
      byte[] word = Arrays.copyOf(HexFormat.of().parseHex(mark), 5000);
      word[11] = 1;
      assertThat(rejected(compound("WordDocument", word)).reason())
          .isEqualTo(RejectionReason.ENCRYPTED);
    }
  }

  @Test
  void entitiesAreNotResolved() throws IOException {
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";

    assertThat(
            rejected(
                    (bomb + "<akomaNtoso><p>&b;</p></akomaNtoso>").getBytes(StandardCharsets.UTF_8))
                .reason())
        .isEqualTo(RejectionReason.EXPANSION_LIMIT);
    assertThat(rejected(zip(Map.of("content.xml", bomb + "<x>&b;</x>"))).reason())
        .isEqualTo(RejectionReason.BROKEN);
  }

  private String text(byte[] file) throws IOException {
    return ((SourceReading.Accepted) read(file)).text().content();
  }

  private SourceReading.Rejected rejected(byte[] file) throws IOException {
    return (SourceReading.Rejected) read(file);
  }

  /** Under an ending that says nothing. */
  private SourceReading read(byte[] file) throws IOException {
    return new SourceReader(SourceLimits.DEFAULT).read(Files.write(folder.resolve("f.bin"), file));
  }

  private static byte[] rtf(String words) {
    return ("{\\rtf1\\ansi\\ansicpg1252 " + words + "\\par}").getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] openDocument(String body, String manifest) throws IOException {
    String content =
        "<office:document-content%s><office:body><office:text>%s</office:text></office:body></office:document-content>"
            .formatted(ODF, body);
    return zip(Map.of("content.xml", content, "META-INF/manifest.xml", manifest));
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // The type comes first, and is not packed.
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] compound(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(content), name);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
