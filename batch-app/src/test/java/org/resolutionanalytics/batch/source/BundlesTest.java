package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.bundle.TableColumns;
import org.resolutionanalytics.batch.source.extract.RejectionReason;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;

/** Files that hold several texts: each is a unit, read by its name. */
class BundlesTest extends FilesOfUnits {
  private static final String TEXT =
      "The General Assembly,\r\n\r\n1. Notes \"ferries\"; and boats.";

  @Test
  void rowsOfATableAreDocumentsWhateverSeparatesTheirCells() throws IOException {
    for (char delimiter : new char[] {',', ';', '\t'}) {
      StringBuilder table = new StringBuilder("\uFEFFsymbol,text,title,date,language,x\r\n");
      for (int row = 1; row <= 40; row++) {
        table.append(
            "A/RES/90/%d,\"%s %d\",\"On 1, 2\",1999-12-0%dT00:00,en,é\r\n"
                .formatted(row, TEXT.replace("\"", "\"\""), row, row % 9 + 1));
      }
      // None of the cells holds the other separators.
      String separated = table.toString().replace("1, 2", "1 2").replace(",\r\n\r\n", "\r\n\r\n");
      Path file = write("t" + (int) delimiter + ".csv", separated.replace(',', delimiter));

      assertThat(units(file, COLUMNS)).hasSize(40);
      // In any order.
      for (int row : new int[] {40, 1, 17, 16, 33}) {
        SourceReading.Accepted read = accepted(file, Integer.toString(row));
        assertThat(read.text().content()).endsWith("1. Notes \"ferries\"; and boats. " + row);
        assertThat(read.stated().symbol()).map(ResolutionSymbol::value).contains("A/RES/90/" + row);
        assertThat(read.stated().adoptedOn())
            .map(Object::toString)
            .contains("1999-12-0" + (row % 9 + 1));
      }
    }
  }

  @Test
  void rowsOfAWorkbookAreDocuments() throws IOException {
    Path file = folder.resolve("b.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = book.createSheet();
      List<String> header = COLUMNS_OF_ALL;
      row(sheet, 0, header);
      row(sheet, 1, List.of("A/RES/90/1", TEXT, "", "", "fr"));
      row(sheet, 2, List.of("A/RES/90/2", TEXT, "", "", "en"));
      book.write(out);
    }

    assertThat(units(file, COLUMNS)).hasSize(2);
    assertThat(accepted(file, "2").text().content()).contains("\"ferries\"");
    assertThat(rejected(file, "1").detail())
        .isEqualTo("The text of row 1 is in another language than English: fr.");
  }

  private static final List<String> COLUMNS_OF_ALL =
      List.of("symbol", "text", "title", "date", "language");

  private static void row(XSSFSheet sheet, int number, List<String> cells) {
    XSSFRow row = sheet.createRow(number);
    for (int i = 0; i < cells.size(); i++) {
      row.createCell(i).setCellValue(cells.get(i));
    }
  }

  @Test
  void aTableWhoseColumnsAreNotNamedSaysHowToReadIt() throws IOException {
    Path file =
        write(
            "c.csv", "id,text,day\nS/RES/1,\"" + "Noting ferries, ".repeat(9) + "\",2001-01-01\n");

    SourceReading.Rejected no =
        (SourceReading.Rejected) new SourceReader(SourceLimits.DEFAULT).read(file);

    assertThat(no.reason()).isEqualTo(RejectionReason.PASSED_OVER);
    assertThat(no.detail()).endsWith("--text-column text --symbol-column id --date-column day");
  }

  @Test
  void damagedTablesNameTheRow() throws IOException {
    String columns = "symbol,text,title,date,language\n";
    Path open = write("open.csv", columns + "a,x,,,\nb,\"y,,,\n");
    Path cut = write("cut.jsonl", "{\"text\": \"x\"}\n{\"text\": \"y");
    Path none = write("none.csv", "a,b\n1,2\n");

    assertThat(units(open, COLUMNS)).extracting(SourceUnit::part).containsExactly("1", "2");
    assertThat(rejected(open, "2").detail()).startsWith("Row 2 of the table is damaged");
    assertThat(units(cut, COLUMNS)).hasSize(2);
    assertThat(rejected(cut, "2").detail()).startsWith("Row 2 ");
    assertThat(units(none, COLUMNS)).extracting(SourceUnit::part).isEmpty();
    assertThat(rejected(none, "").detail())
        .isEqualTo("The table has no column \"text\"; its columns are: a, b");
  }

  /** Else each row in another language would cost a reading of the whole table. */
  @Test
  void aRejectedRowDoesNotForgetWhereRowsAre() throws IOException {
    String row = "{\"text\": \"%s\", \"language\": \"fr\"}\n".formatted("x".repeat(4096));
    Path file = write("fr.jsonl", row.repeat(40));
    assertThat(units(file, COLUMNS)).hasSize(40);
    FileTime time = Files.getLastModifiedTime(file);
    // All before row 33 is no longer what was listed; size and time are.
    Files.writeString(file, "!".repeat(row.length() * 32) + row.repeat(8));
    Files.setLastModifiedTime(file, time);

    for (int number : new int[] {35, 34, 40}) {
      assertThat(rejected(file, Integer.toString(number)).detail())
          .isEqualTo("The text of row %d is in another language than English: fr.", number);
    }
  }

  @Test
  void archivesAreReadLikeFolders() throws IOException {
    Path zip = folder.resolve("z.zip");
    Files.write(zip, zip("sub/A_RES_90_1.txt", "../out.txt", ".hidden/x.txt", "t.csv"));
    Path tar = folder.resolve("t.tar.gz");
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(tar)))) {
      TarArchiveEntry entry = new TarArchiveEntry("sub/A_RES_90_1.txt");
      entry.setSize(4);
      out.putArchiveEntry(entry);
      out.write("text".getBytes(StandardCharsets.US_ASCII));
      out.closeArchiveEntry();
    }

    assertThat(units(zip, TableColumns.NONE))
        .extracting(SourceUnit::document)
        .containsExactlyInAnyOrder("z#sub/A_RES_90_1", "z#../out", "z#t.csv");
    assertThat(accepted(zip, "sub/A_RES_90_1.txt").text().name()).isEqualTo("A_RES_90_1");
    assertThat(rejected(zip, "../out.txt").reason()).isEqualTo(RejectionReason.UNUSABLE_NAME);
    assertThat(rejected(zip, "t.csv").reason()).isEqualTo(RejectionReason.PASSED_OVER);
    assertThat(units(tar, TableColumns.NONE))
        .extracting(SourceUnit::document)
        .containsExactly("t#sub/A_RES_90_1");
    assertThat(accepted(tar, "sub/A_RES_90_1.txt").text().content()).isEqualTo("text");
  }

  @Test
  void aDamagedArchiveIsOneUnitThatIsBroken() throws IOException {
    byte[] whole = zip("a.txt");
    Path zip = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
    Path tar = write("text.tgz", "no archive");

    for (Path file : List.of(zip, tar)) {
      assertThat(rejected(file, "").reason()).isEqualTo(RejectionReason.BROKEN);
    }
    assertThat(rejected(Files.write(folder.resolve("other.bin"), whole), "").reason())
        .isEqualTo(RejectionReason.UNSUPPORTED_TYPE);
  }

  @Test
  void aMailGivesItsTextAndItsAttachments() throws IOException {
    Path file =
        write(
            "m.eml",
            """
            From: a@example.org
            Subject: Text
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Please see C=F4te
            --b
            Content-Type: application/octet-stream; name="A_RES_90_1.txt"
            Content-Disposition: attachment; filename="A_RES_90_1.txt"
            Content-Transfer-Encoding: base64

            dGV4dA==
            --b--
            """);

    assertThat(units(file, TableColumns.NONE))
        .extracting(SourceUnit::document)
        .containsExactlyInAnyOrder("m#text", "m#A_RES_90_1");
    assertThat(accepted(file, "text").text().content()).startsWith("Please see Côte");
    assertThat(accepted(file, "A_RES_90_1.txt").text().content()).isEqualTo("text");
  }

  @Test
  void namesAndPatternsSelectFiles() throws IOException {
    write("a/1.txt", "x");
    write("a/2.md", "x");
    write("b/1.txt", "x");
    Selection texts =
        new Selection(TableColumns.NONE, List.of("*.txt"), List.of("b/**"), Optional.empty());

    assertThat(Inventory.units(CorpusFolders.of(List.of(folder), texts)))
        .extracting(SourceUnit::path)
        .containsExactly("a/1.txt");
    assertThat(
            Inventory.units(
                CorpusFolders.of(List.of(folder.resolve("a/2.md"), folder.resolve("b")))))
        .extracting(SourceUnit::path)
        .containsExactly("a/2.md", "b/1.txt");
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("A text".getBytes(StandardCharsets.US_ASCII));
      }
    }
    return bytes.toByteArray();
  }
}
