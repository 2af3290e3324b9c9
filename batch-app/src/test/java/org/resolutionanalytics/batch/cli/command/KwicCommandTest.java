package org.resolutionanalytics.batch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.job.history.RunOutcome;

class KwicCommandTest {
  private static final String HEADER =
      "document,symbol,year,section,path,pattern,left,match,right,start,end";

  @TempDir private Path folder;
  private Path corpus = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writeTexts() throws IOException {
    out = folder.resolve("out");
    corpus = Files.createDirectories(folder.resolve("corpus/below"));
    Files.writeString(corpus.resolve("A_RES_66_7.txt"), Texts.resolution(6));
    corpus = folder.resolve("corpus");
    Files.writeString(corpus.resolve("A_RES_61_2.txt"), Texts.resolution(1));
    Files.writeString(corpus.resolve("notes.txt"), "Nothing of interest.");
  }

  @Test
  void theWordsOfAFolderInTheirContext() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            "kwic", "remittance*", "community 6", "--in", corpus, "--out", out, "--window", 2);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("        4 matches  remittance*", "        1 match    community 6", "kwic.csv");
    assertThat(out.resolve("kwic.csv"))
        .hasContent(
            HEADER
                + """

                A_RES_61_2,A/RES/61/2,2010,operative,op1,remittance*,costs of,remittances,in community,110,121
                A_RES_61_2,A/RES/61/2,2010,operative,op2(a),remittance*,costs of,remittances,;,22,33
                below/A_RES_66_7,A/RES/66/7,2010,operative,op1,remittance*,costs of,remittances,in community,110,121
                below/A_RES_66_7,A/RES/66/7,2010,operative,op1,community 6,remittances in,community 6,;,125,136
                below/A_RES_66_7,A/RES/66/7,2010,operative,op2(a),remittance*,costs of,remittances,;,22,33
                """);
    assertThat(names(out)).containsExactly("kwic.csv");
  }

  @Test
  void whatAKilledCommandLeftGoesButNotWhatOneWritesNow() throws IOException {
    Instant old = Instant.now().minus(Duration.ofDays(2));
    for (String name : List.of(".kwic12", ".kwic34", ".kwicks")) {
      Path part = Files.createDirectories(out.resolve(name));
      Files.writeString(part.resolve("kwic.csv"), HEADER);
      if (!name.equals(".kwic34")) {
        Files.setLastModifiedTime(part, FileTime.from(old));
      }
    }

    CommandLineRun.of("kwic", "remittance*", "--in", corpus, "--out", out);

    assertThat(names(out)).containsExactlyInAnyOrder(".kwic34", ".kwicks", "kwic.csv");
  }

  @Test
  void whatARunHasStoredGivesTheSameTableAsItsFolder() throws IOException {
    CommandLineRun analysis = CommandLineRun.of("analyse", corpus, "--out", out, "--quiet");
    assertThat(analysis.exitCode())
        .as(analysis.err())
        .isEqualTo(RunOutcome.SOME_REJECTED.exitCode());

    CommandLineRun stored = CommandLineRun.of("kwic", "cost*", "women and girls", "--out", out);
    assertThat(stored.exitCode()).as(stored.err()).isZero();
    Path other = folder.resolve("other");
    CommandLineRun.of("kwic", "cost*", "women and girls", "--in", corpus, "--out", other);

    assertThat(out.resolve("kwic.csv")).hasSameBinaryContentAs(other.resolve("kwic.csv"));
    assertThat(Files.readAllLines(out.resolve("kwic.csv"))).hasSize(7);
    assertThat(names(out)).contains("clauses.csv", "kwic.csv");
  }

  @Test
  void writesForSpreadsheetsAndGuardsFormulas() throws IOException {
    Files.writeString(
        corpus.resolve("A_RES_69_9.txt"),
        """
        69/9. Sums

        The General Assembly,

        1. Requests the Secretary-General to report that =1 holds;
        """);
    CommandLineRun run =
        CommandLineRun.of(
            "kwic",
            "holds",
            "--in",
            corpus,
            "-o",
            out,
            "--window",
            "1",
            "--excel",
            "--delimiter",
            "semicolon");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("kwic.csv"), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF"
                + HEADER.replace(',', ';')
                + "\r\nA_RES_69_9;A/RES/69/9;;operative;op1;holds;1;holds;\";\";49;54\r\n");
  }

  @Test
  void aPatternThatNoTextCanMatchIsNamed() {
    CommandLineRun run = CommandLineRun.of("kwic", "and/or", "--in", corpus, "--out", out);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .contains("\"and/or\" never matches: in a text 'and/or' is 3 tokens: write 'and / or'");
    assertThat(out.resolve("kwic.csv")).hasContent(HEADER + "\n");
  }

  @Test
  void wrongUseIsExplained() throws IOException {
    assertWrong("Missing required parameter: 'PATTERN'", "kwic");
    assertWrong("A pattern is blank", "kwic", " ");
    assertWrong("'--window': must be a number from 0, but is '-1'", "kwic", "a", "--window", "-1");
    assertWrong("There is no folder", "kwic", "a", "--in", folder.resolve("none"));
    assertWrong("name two corpora", "kwic", "a", "--in", corpus, "--database", "db");
    assertWrong(
        "There is no database yet in " + folder, "kwic", "a", "--out", folder.resolve("none"));
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertWrong("is empty. Put resolutions into it", "kwic", "a", "--in", empty, "--out", out);
    Files.writeString(empty.resolve("notes.txt"), "Nothing of interest.");
    assertWrong("contains no resolution", "kwic", "a", "--in", empty, "--out", out);
    assertThat(names(out)).as("nothing half-written").isEmpty();
    assertWrong(
        "cannot be written", "kwic", "a", "--in", corpus, "-o", corpus.resolve("notes.txt"));
  }

  /** Not even the superuser may create a folder there. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderInWhichNothingCanBeCreated() {
    assertWrong("The output folder /proc cannot be", "kwic", "a", "--in", corpus, "-o", "/proc");
  }

  private static void assertWrong(String message, Object... arguments) {
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(run.err()).contains(message);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
