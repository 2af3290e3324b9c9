package org.resolutionanalytics.core.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scores the parser on a labelled corpus that is not part of the project. Skipped unless the
 * environment variable {@code RESOLUTIONS_CORPUS} names a folder with {@code labels.csv} and the
 * texts; {@code docs/quality.md} says what the shares mean.
 */
class CorpusTest {
  private static final Map<String, Double> FLOORS =
      Map.of(
          "found", 0.99,
          "clean", 0.97,
          "section", 0.91,
          "level", 0.99,
          "number", 0.99,
          "opening", 0.98,
          "words", 0.95);

  @Test
  void reachesTheFloors() throws IOException {
    String folder = System.getenv("RESOLUTIONS_CORPUS");
    assumeThat(folder).as("environment variable RESOLUTIONS_CORPUS").isNotBlank();
    CorpusScore score = CorpusScore.of(Path.of(folder));
    FLOORS.forEach(
        (name, floor) ->
            assertThat(score.share(name))
                .as("%s of%n%s", name, score)
                .isGreaterThanOrEqualTo(floor));
  }

  @Test
  void countsWhatIsFoundAndWhatIsNot(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("A_RES_70_1.txt"),
        "The General Assembly,\n\nNoting the lake,\n\n1. Requests help;\n\n2. Decides to wait.\n");
    Files.writeString(
        folder.resolve("labels.csv"),
        "document,kind,section,level,number,opening_verb,text_key,words_key,text_start\n"
            + row("preambular,,,noting", "Noting the lake,")
            + row("operative,1,1.,requests", "Requests help;")
            + row("operative,1,3.,calls", "Calls for fish;"));
    CorpusScore score = CorpusScore.of(folder);
    assertThat(score.share("found")).isEqualTo(2 / 3.0);
    assertThat(score.share("clean")).isEqualTo(2 / 3.0);
    assertThat(score.share("section")).isEqualTo(1);
    assertThat(score.share("number")).isEqualTo(1);
    assertThat(score.share("opening")).isEqualTo(1);
  }

  private static String row(String facts, String text) {
    return "A_RES_70_1,paragraph,%s,%s,%s,\"%s\"%n"
        .formatted(facts, CorpusScore.key(text), CorpusScore.wordsKey(text), text);
  }
}
