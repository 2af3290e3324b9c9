package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.SourceUnit;
import org.resolutionanalytics.batch.inventory.Inventory;
import org.resolutionanalytics.batch.source.bundle.TableColumns;

/** Whatever is done to a file of several texts, each text that is listed ends used or rejected. */
class MutatedBundlesTest {
  private static final TableColumns COLUMNS = new TableColumns("text", "", "", "", "");

  @TempDir private Path folder;

  @ParameterizedTest
  @Timeout(120)
  @ValueSource(strings = {".zip", ".tgz", ".eml", ".csv", ".jsonl", ".xlsx"})
  void fortyAreListedAndRead(String ending) throws IOException {
    MutatedFiles mutated = new MutatedFiles(List.of(original(ending)), folder);
    SourceReader reader =
        new SourceReader(new SourceLimits(8 << 20, 4_000_000, Duration.ofSeconds(30)), COLUMNS);
    Selection selection = new Selection(COLUMNS, List.of(), List.of(), Optional.empty());
    for (int number = 0; number < 40; number++) {
      Path made = mutated.file(number);
      Path file = Files.move(made, folder.resolve("mutated" + number + ending));
      List<SourceUnit> units = Inventory.units(CorpusFolders.of(List.of(file), selection));
      for (SourceUnit unit : units.subList(0, Math.min(50, units.size()))) {
        assertThat(reader.read(file, unit.part(), sha256 -> {}))
            .as("file number %d, %s", number, unit)
            .isNotNull();
      }
      Files.delete(file);
    }
  }

  private static byte[] original(String ending) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (ending) {
      case ".zip" -> {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
          zip.putNextEntry(new ZipEntry("a.html"));
          zip.write(Fixtures.html());
          zip.putNextEntry(new ZipEntry("b/c.txt"));
          zip.write(Fixtures.text());
        }
      }
      case ".tgz" -> {
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
          TarArchiveEntry entry = new TarArchiveEntry("a.txt");
          entry.setSize(Fixtures.text().length);
          tar.putArchiveEntry(entry);
          tar.write(Fixtures.text());
          tar.closeArchiveEntry();
        }
      }
      case ".eml" ->
          out.writeBytes(
              """
              MIME-Version: 1.0
              Content-Type: multipart/mixed; boundary="b"

              --b
              Content-Type: text/plain; charset=utf-8

              The Council,
              --b
              Content-Type: text/html; name="a.html"
              Content-Transfer-Encoding: quoted-printable

              <p>=C3=A9</p>
              --b--
              """
                  .getBytes(StandardCharsets.US_ASCII));
      case ".csv" ->
          out.writeBytes(
              ("id;text\n1;\"The Council,\n\"\"1\"\"\"\n" + "2;x\n".repeat(30))
                  .getBytes(StandardCharsets.UTF_8));
      case ".jsonl" ->
          out.writeBytes(
              "{\"text\": \"x\", \"n\": [1]}\n".repeat(30).getBytes(StandardCharsets.UTF_8));
      default -> {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
          book.createSheet().createRow(0).createCell(0).setCellValue("text");
          book.getSheetAt(0).createRow(1).createCell(0).setCellValue("The Council,");
          book.write(out);
        }
      }
    }
    return out.toByteArray();
  }
}
