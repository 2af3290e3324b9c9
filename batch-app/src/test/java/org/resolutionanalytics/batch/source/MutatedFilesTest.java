package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.core.parse.ResolutionParser;

/** Whatever is done to a file, it ends used or rejected, and the text of a used one is parsed. */
class MutatedFilesTest {
  @TempDir Path folder;

  @Test
  @Timeout(300)
  void threeHundredEndUsedOrRejected() throws IOException {
    assertThat(counts(300).values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);
  }

  @Test
  @Tag("slow")
  @Timeout(3600)
  void tenThousandEndUsedOrRejected() throws IOException {
    Map<String, Integer> counts = counts(10_000);

    System.out.println("10,000 mutated files: " + counts);
    assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(10_000);
    assertThat(counts).doesNotContainKey("timeout");
  }

  /** How many files ended in which way; a number that fails is in the message. */
  private Map<String, Integer> counts(int files) throws IOException {
    SourceReader reader =
        new SourceReader(new SourceLimits(8 << 20, 4_000_000, Duration.ofSeconds(30)));
    ResolutionParser parser = new ResolutionParser();
    MutatedFiles mutated =
        new MutatedFiles(
            List.of(Fixtures.text(), Fixtures.html(), Fixtures.docx(), Fixtures.pdf()), folder);
    Map<String, Integer> counts = new TreeMap<>();
    for (int number = 0; number < files; number++) {
      Path file = mutated.file(number);
      try {
        counts.merge(outcome(reader.read(file), parser), 1, Integer::sum);
      } catch (RuntimeException | Error e) {
        throw new AssertionError("file number " + number + " " + file.getFileName(), e);
      }
      Files.delete(file);
    }
    return counts;
  }

  private static String outcome(SourceReading reading, ResolutionParser parser) {
    if (reading instanceof SourceReading.Rejected rejected) {
      assertThat(rejected.detail()).isNotBlank().doesNotContain("\n");
      return rejected.reason().code();
    }
    SourceReading.Accepted accepted = (SourceReading.Accepted) reading;
    assertThat(parser.parse(accepted.text())).isNotNull();
    return "used_" + accepted.format();
  }
}
