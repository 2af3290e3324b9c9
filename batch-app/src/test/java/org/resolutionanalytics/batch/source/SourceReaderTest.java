package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.source.extract.RejectionReason;

class SourceReaderTest {
  @TempDir Path folder;

  private final SourceReader reader = new SourceReader(SourceLimits.DEFAULT);

  @Test
  void aTextIsReadUnderItsFilesNameWithItsHash() throws IOException {
    Path file = write("A_RES_90_1.txt", "The General Assembly,\nDecides to act.\n");

    SourceReading.Accepted read = (SourceReading.Accepted) reader.read(file);

    assertThat(read.text().name()).isEqualTo("A_RES_90_1");
    assertThat(read.text().content()).isEqualTo("The General Assembly,\nDecides to act.\n");
    // sha256sum of the same bytes.
    assertThat(read.sha256())
        .isEqualTo("260dec5df18640de696771f66d122ffc98ded82f9cd302a4456837c4bb34d8fd");
  }

  /** So that it is known of a file whose reading does not end. */
  @Test
  void theHashIsKnownBeforeTheTextIsRead() throws IOException {
    List<String> hashes = new ArrayList<>();
    Path file = write("a.txt", "\u0001\u0002");

    SourceReading read = reader.read(file, "", hashes::add);

    assertThat(read).isInstanceOf(SourceReading.Rejected.class);
    assertThat(hashes).containsExactly(read.sha256());
  }

  @Test
  void aMissingFileAFolderAndABrokenLinkAreUnreadable() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

    assertThat(rejection(folder.resolve("missing.txt")).reason())
        .isEqualTo(RejectionReason.UNREADABLE);
    assertThat(rejection(folder).reason()).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(rejection(link).reason()).isEqualTo(RejectionReason.UNREADABLE);
  }

  @Test
  void whyAFileCannotBeReadIsSaidWithoutItsPath() {
    assertThat(SourceReader.reasonOf(new FileSystemException("/x/a.txt", null, "Is a directory")))
        .isEqualTo("Is a directory");
    assertThat(SourceReader.reasonOf(new IOException("Input/output error")))
        .isEqualTo("Input/output error");
    assertThat(
            SourceReader.reasonOf(new FileSystemException("/x/a.txt", null, "Too many open files")))
        .contains("ulimit -n");
  }

  @Test
  void emptyAndBlankFilesAreEmpty() throws IOException {
    assertThat(rejection(write("a.txt", "")).reason()).isEqualTo(RejectionReason.EMPTY);
    assertThat(rejection(write("b.txt", " \r\n\f\n")).reason()).isEqualTo(RejectionReason.EMPTY);
  }

  @Test
  void aFileOverTheLimitIsRejectedUnread() throws IOException {
    Path file = folder.resolve("huge.txt");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(20L << 30);
    }

    SourceReading.Rejected rejection = rejection(file);

    assertThat(rejection.reason()).isEqualTo(RejectionReason.TOO_LARGE);
    assertThat(rejection.sha256()).isEmpty();
    assertThat(rejection.detail()).contains("67108864 bytes");
  }

  @Test
  void aTextOverTheLimitOfCharactersIsRejected() throws IOException {
    SourceReader narrow = new SourceReader(new SourceLimits(1000, 10, Duration.ofSeconds(5)));

    SourceReading.Rejected rejection =
        (SourceReading.Rejected) narrow.read(write("long.txt", "Recalling its work"));

    assertThat(rejection.reason()).isEqualTo(RejectionReason.TOO_LARGE);
    assertThat(rejection.sha256()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          89504E470D0A1A0A0000, picture (PNG)
          FFD8FFE000104A464946, picture (JPEG)
          504B0304140000000800, archive (ZIP)
          504B0506000000000000, archive (ZIP)
          1F8B0800000000000003, archive (gzip)
          7F454C46020101000000, program
          """)
  void filesOfAnotherKindAreNamed(String hex, String name) throws IOException {
    Path file = folder.resolve("A_RES_90_2.pdf");
    Files.write(file, HexFormat.of().parseHex(hex));

    SourceReading.Rejected rejection = rejection(file);

    assertThat(rejection.reason()).isEqualTo(RejectionReason.UNSUPPORTED_TYPE);
    assertThat(rejection.detail()).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_RES_65_170.txt",
        "sub/a.PDF",
        "notes",
        "scan.png",
        "book.xlsx",
        "v1.2 draft.doc"
      })
  void documentsAndFilesOfWrongKindsAreCandidates(String name) {
    assertThat(DocumentFiles.isCandidate(Path.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".hidden",
        ".state/resolutions.mv.db",
        "sub/.git/config",
        "~$draft.docx",
        "themes.csv",
        "sub/run.json",
        "report.html",
        "tables/report/index.html",
        "report/texts-1.js",
        "report.xlsx",
        "sub/reporting.ics",
        "a.txt~",
        "Thumbs.db",
        ""
      })
  void hiddenFilesLocksAndRunOutputsAreNot(String name) {
    assertThat(DocumentFiles.isCandidate(Path.of(name))).isFalse();
  }

  private SourceReading.Rejected rejection(Path file) {
    return (SourceReading.Rejected) reader.read(file);
  }

  @Test
  void theLongestTextDependsOnTheMemory() {
    int usual = SourceLimits.DEFAULT.maxTextLength();

    assertThat(SourceLimits.textLengthFor(4L << 30, 2)).isEqualTo(usual);
    assertThat(SourceLimits.textLengthFor(320L << 20, 2)).isBetween(5_000_000, 6_000_000);
    assertThat(SourceLimits.textLengthFor(320L << 20, 4)).isBetween(2_500_000, 3_000_000);
    assertThat(SourceLimits.textLengthFor(16L << 20, 8)).isEqualTo(500_000);
  }

  private Path write(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }
}
