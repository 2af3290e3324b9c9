package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.bundle.TableColumns;

/**
 * Files that are cut short, protected, far larger than they look, or named like another kind: each
 * ends in rows that say why, and the run goes on. What one text in a file of its own may be is
 * tested beside its format.
 */
class BadInputTest {
  private static final TableColumns COLUMNS = new TableColumns("text", "", "", "", "");
  private static final SourceLimits NARROW =
      new SourceLimits(4 << 20, 10_000, Duration.ofSeconds(30));

  @TempDir private Path folder;

  @Test
  void whatIsCutShortIsBroken() throws Exception {
    byte[] xlsx = workbook(20);
    byte[] tgz = tar(Fixtures.text(), true);
    byte[] doc = compound("WordDocument");

    assertThat(outcomes("a.zip", half(zip("a.txt", Fixtures.text())))).containsExactly("BROKEN");
    assertThat(outcomes("a.tgz", Arrays.copyOf(tgz, tgz.length - 20))).containsExactly("BROKEN");
    assertThat(outcomes("a.eml", half(mail()))).containsExactly("BROKEN");
    assertThat(outcomes("a.xlsx", half(xlsx))).containsExactly("BROKEN");
    assertThat(outcomes("a.csv", bytes("text\nx\n\"y"))).containsExactly("used", "BROKEN");
    assertThat(outcomes("a.json", bytes("[{\"text\":\"x\"},{\"te")))
        .containsExactly("used", "BROKEN");
    assertThat(outcomes("a.doc", Arrays.copyOf(doc, 600))).containsExactly("BROKEN");
  }

  @Test
  void whatIsProtectedIsEncrypted() throws Exception {
    assertThat(outcomes("a.docx", encrypted(Fixtures.docx()))).containsExactly("ENCRYPTED");
    assertThat(outcomes("a.xlsx", encrypted(workbook(2)))).containsExactly("ENCRYPTED");
    assertThat(outcomes("a.zip", marked(zip("a.txt", Fixtures.text()))))
        .containsExactly("ENCRYPTED");
  }

  @Test
  void anArchiveThatDecompressesWithoutEndIsOverTheLimit() throws Exception {
    byte[] bomb = zipOfZeros(1025);

    assertThat(bomb).hasSizeLessThan(2 << 20);
    assertThat(outcomes("a.zip", bomb)).containsExactly("EXPANSION_LIMIT");
  }

  @Test
  void anArchiveInAnArchiveIsNotOpened() throws Exception {
    byte[] inner = zip("a.txt", Fixtures.text());

    assertThat(outcomes("a.zip", zip("b.zip", inner))).containsExactly("UNSUPPORTED_TYPE");
    assertThat(outcomes("b.tgz", tar(inner, true))).containsExactly("UNSUPPORTED_TYPE");
  }

  @Test
  void aWorkbookOfTheSameCellAgainAndAgainIsOverTheLimit() throws Exception {
    String sheet =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + "<row><c t=\"inlineStr\"><is><t>text</t></is></c></row>".repeat(20_000)
            + "</sheetData></worksheet>";
    byte[] bomb = SourceFormatsTest.with(workbook(1), "xl/worksheets/sheet1.xml", bytes(sheet));

    assertThat(outcomes("a.xlsx", bomb)).containsExactly("EXPANSION_LIMIT");
  }

  @Test
  void aRowThatIsTooLongOrNestedTooDeeplyIsTheLast() throws Exception {
    String value = "x".repeat(6_000);
    String values = "{\"text\": [\"%s\", \"%s\"]}".formatted(value, value);

    assertThat(outcomes("a.json", bytes("[".repeat(2_000)))).containsExactly("TOO_LARGE");
    assertThat(outcomes("b.json", bytes("{\"text\":".repeat(2_000)))).containsExactly("TOO_LARGE");
    assertThat(outcomes("c.json", bytes("{\"text\":\"" + value + value + "\"}")))
        .containsExactly("TOO_LARGE");
    assertThat(outcomes("d.jsonl", bytes("{\"text\": \"x\"}\n" + values)))
        .containsExactly("used", "TOO_LARGE");
    assertThat(outcomes("e.csv", bytes("text\nx\n\"" + value.repeat(3) + "\"")))
        .containsExactly("used", "TOO_LARGE");
  }

  @Test
  void mailsInMailsWithoutEndAreBroken() throws Exception {
    StringBuilder mail = new StringBuilder("MIME-Version: 1.0\n");
    for (int i = 0; i < 1_000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=\"b%1$d\"\n\n--b%1$d\n".formatted(i));
    }

    assertThat(outcomes("a.eml", bytes(mail.toString()))).containsExactly("BROKEN");
  }

  @Test
  void aFileThatIsNamedLikeAnotherKindSaysSo() throws Exception {
    for (byte[] document : List.of(Fixtures.pdf(), OneResolutionInOffice.rtf(), Fixtures.html())) {
      assertThat(outcomes("a.zip", document)).containsExactly("UNSUPPORTED_TYPE");
      assertThat(outcomes("a.csv", document)).containsExactly("UNSUPPORTED_TYPE");
      assertThat(outcomes("a.docx", document)).containsExactly("used");
    }
    for (byte[] office : List.of(Fixtures.docx(), OneResolutionInOffice.odt(), workbook(2))) {
      assertThat(outcomes("b.zip", office)).containsExactly("UNSUPPORTED_TYPE");
    }
    assertThat(outcomes("c.txt", tar(Fixtures.text(), false))).containsExactly("UNSUPPORTED_TYPE");
    assertThat(outcomes("d.txt", tar(Fixtures.text(), true))).containsExactly("UNSUPPORTED_TYPE");
    assertThat(outcomes("e.txt", zip("a.txt", Fixtures.text())))
        .containsExactly("UNSUPPORTED_TYPE");
    assertThat(outcomes("f.docx", workbook(2))).containsExactly("UNSUPPORTED_TYPE");
    assertThat(outcomes("g.docx", Fixtures.text())).containsExactly("used");
    assertThat(outcomes("h.doc", compound("Workbook"))).containsExactly("UNSUPPORTED_TYPE");
  }

  /** What becomes of each text of a file: {@code used}, or the reason why not. */
  private List<String> outcomes(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Selection selection = new Selection(COLUMNS, List.of(), List.of(), Optional.empty());
    SourceReader reader = new SourceReader(NARROW, COLUMNS);
    List<String> outcomes = new ArrayList<>();
    List<String> parts =
        Inventory.units(CorpusFolders.of(List.of(file), selection)).stream()
            .map(SourceUnit::part)
            .toList();
    // A table without a row that can be listed is a unit itself.
    for (String part : parts.isEmpty() ? List.of("") : parts) {
      SourceReading read = reader.read(file, part, sha256 -> {});
      outcomes.add(read instanceof SourceReading.Rejected no ? no.reason().name() : "used");
    }
    Files.delete(file);
    return outcomes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] mail() {
    return bytes(
        """
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain

        Please see the text.
        --b
        Content-Type: text/html; name="a.html"

        %s
        --b--
        """
            .formatted("<p>The Council,</p>\n".repeat(40)));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /** The same archive, whose directory says that its entry needs a password (APPNOTE 4.4.4). */
  private static byte[] marked(byte[] zip) {
    byte[] out = zip.clone();
    for (int at = 0; at + 4 < out.length; at++) {
      if (out[at] == 'P' && out[at + 1] == 'K' && out[at + 2] == 1 && out[at + 3] == 2) {
        out[at + 8] |= 1;
      }
    }
    return out;
  }

  /** One megabyte of zeros is compressed once; a stream of such blocks is valid as it is. */
  private static byte[] zipOfZeros(int megabytes) throws IOException {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(new byte[1 << 20]);
    byte[] buffer = new byte[1 << 16];
    int length = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
    deflater.end();
    byte[] block = Arrays.copyOf(buffer, length);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (byte[] each : Collections.nCopies(megabytes, block)) {
      packed.writeBytes(each);
    }
    ZipArchiveEntry entry = new ZipArchiveEntry("a.txt");
    entry.setMethod(ZipEntry.DEFLATED);
    entry.setSize((long) megabytes << 20);
    entry.setCompressedSize(packed.size());
    entry.setCrc(0);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed.toByteArray()));
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(byte[] content, boolean packed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes;
        TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry entry = new TarArchiveEntry("a.txt");
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook(int rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      for (int row = 0; row < rows; row++) {
        sheet.createRow(row).createCell(0).setCellValue("text");
      }
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** As Office protects a file: an encrypted package in a compound file. */
  private static byte[] encrypted(byte[] document) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("ferry");
      try (OutputStream out = encryptor.getDataStream(file)) {
        out.write(document);
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] compound(String part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem();
        InputStream content = new ByteArrayInputStream(new byte[9_000])) {
      file.createDocument(content, part);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }
}
