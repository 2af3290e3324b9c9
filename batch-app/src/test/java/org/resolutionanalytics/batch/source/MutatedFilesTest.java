package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.ProgramCommand;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.rule.Rules;

/** Whatever is done to a file, it ends used or rejected. */
class MutatedFilesTest {
  private static final int MANY = 10_000;

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void threeHundredAreReadAndParsed() throws IOException {
    requireAll(300, new MutatedFiles(originals(), folder));
  }

  @Test
  @Timeout(300)
  void aHundredOfWordProcessorsAndOfXmlAreReadAndParsed() throws IOException {
    requireAll(100, new MutatedFiles(officeOriginals(), folder));
  }

  private static void requireAll(int count, MutatedFiles mutated) throws IOException {
    SourceReader reader =
        new SourceReader(new SourceLimits(8 << 20, 4_000_000, Duration.ofSeconds(30)));
    ResolutionParser parser = new ResolutionParser(Rules.shipped());
    for (int number = 0; number < count; number++) {
      Path file = mutated.file(number);
      try {
        require(reader.read(file), parser);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("file number " + number + " " + file.getFileName(), e);
      }
      Files.delete(file);
    }
  }

  /** The program itself, as a process that may have 256 MB. */
  @Test
  @Tag("slow")
  @Timeout(3600)
  void tenThousandEndUsedOrRejectedByTheProgram() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    List<byte[]> originals = new ArrayList<>(originals());
    originals.addAll(officeOriginals());
    MutatedFiles mutated = new MutatedFiles(originals, in);
    for (int number = 0; number < MANY; number++) {
      mutated.file(number);
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                ProgramCommand.of(
                    List.of("-Xmx256m"), "analyse", in, "--out", folder.resolve("out"), "--quiet"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(50, TimeUnit.MINUTES);
    process.destroyForcibly();

    String said = Files.readString(log);
    assertThat(ended).as("ended in time: %s", said).isTrue();
    assertThat(process.exitValue()).as(said).isEqualTo(3);
    Map<String, Integer> ends = new TreeMap<>();
    Map<String, String> of = new TreeMap<>();
    for (CSVRecord row : rows("resolutions.csv")) {
      ends.merge("used", 1, Integer::sum);
      of.put(row.get("document"), "used");
    }
    for (CSVRecord row : rows("rejected.csv")) {
      ends.merge(row.get("reason"), 1, Integer::sum);
      of.put(row.get("document"), row.get("reason") + ": " + row.get("detail"));
    }
    System.out.println("10,000 mutated files: " + ends);
    assertThat(of).hasSize(MANY);
    assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MANY);
    assertThat(of)
        .as("none hangs, and none is a fault of the program")
        .allSatisfy(
            (number, end) ->
                assertThat(end).doesNotStartWith("timeout").doesNotStartWith("analysis_failed"));
    assertThat(ends).containsKeys("used", "broken", "empty", "too_large", "unsupported_type");
  }

  private List<CSVRecord> rows(String table) throws IOException {
    CSVFormat header = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(folder.resolve("out").resolve(table), StandardCharsets.UTF_8, header)) {
      return parser.getRecords();
    }
  }

  private static List<byte[]> originals() throws IOException {
    return List.of(
        Fixtures.text(),
        Fixtures.html(),
        Fixtures.docx(),
        Fixtures.pdf(),
        Files.readAllBytes(Path.of("..", "seeds", "A_RES_65_170.txt")));
  }

  private static List<byte[]> officeOriginals() throws IOException {
    return List.of(
        OneResolutionInOffice.rtf(),
        OneResolutionInOffice.odt(),
        OneResolutionInXml.akomaNtoso(OneResolutionInXml.META));
  }

  private static void require(SourceReading reading, ResolutionParser parser) {
    if (reading instanceof SourceReading.Rejected rejected) {
      assertThat(rejected.detail()).isNotBlank().doesNotContain("\n");
      return;
    }
    SourceReading.Accepted accepted = (SourceReading.Accepted) reading;
    assertThat(parser.parse(accepted.text())).isNotNull();
  }
}
