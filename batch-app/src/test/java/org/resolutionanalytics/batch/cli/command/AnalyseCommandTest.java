package org.resolutionanalytics.batch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.publish.ReportFolder;
import org.resolutionanalytics.batch.publish.RunLock;

/** What the user gets wrong is said in a line, before anything is done. */
class AnalyseCommandTest {
  @TempDir private Path folder;

  @Test
  void helpTeachesOptionsAndExitCodes() {
    CommandLineRun run = CommandLineRun.of("analyse", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "--lexicon", "--threads", "--database", "Exit codes:", "rejected.csv", "Examples:");
  }

  @Test
  void theVersionIsKnown() {
    CommandLineRun run = CommandLineRun.of("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("resolutions ");
  }

  @Test
  void withoutACommandItSaysWhatToDo() {
    CommandLineRun run = CommandLineRun.of();

    wrong(run, "No command given.");
    assertThat(run.err()).endsWith("Try 'resolutions --help'.\n");
  }

  @Test
  void anUnknownCommandIsNamedWithTheNearest() {
    CommandLineRun run = CommandLineRun.of("analise", "texts");

    wrong(run, "Unknown command: analise\n");
    assertThat(run.err()).contains("Did you mean: resolutions analyse");
    wrong(CommandLineRun.of("lexicon", "chekc"), "Did you mean: lexicon check?");
  }

  @Test
  void anUnknownOptionIsNamed() {
    wrong(CommandLineRun.of("analyse", "--colour"), "Unknown option: '--colour'");
  }

  @Test
  void aMissingFolder() {
    wrong(
        CommandLineRun.of("analyse", folder.resolve("none")),
        "There is no folder " + folder.resolve("none"));
  }

  @Test
  void anEmptyFolder() {
    wrong(CommandLineRun.of("analyse", folder), "is empty. Put resolutions into it.");
  }

  @Test
  void columnsWithoutThatOfTheTexts() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), "x");

    wrong(
        CommandLineRun.of("analyse", file, "--symbol-column", "x"),
        "Name the column of the texts too, with --text-column.");
  }

  @Test
  void aSampleIsShownAndNothingIsWritten() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"), "t,s\n\"The General Assembly,\n\n1. Decides.\",A/RES/90/1");

    CommandLineRun run =
        CommandLineRun.of(
            "analyse", file, "--sample", "--text-column", "t", "--symbol-column", "s");

    assertThat(run.out()).startsWith("a#1").contains("symbol:  A/RES/90/1", "op1 Decides.");
  }

  @Test
  void groupsThatAreNotOfTheFormAreNamedWithFileAndLine() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    Path groups = Files.writeString(folder.resolve("groups.csv"), "name,region\n");

    wrong(
        CommandLineRun.of("analyse", folder, "--groups", groups),
        "--groups " + groups + ", line 1: the first column must be document or symbol");
  }

  @Test
  void delimiterReportsAndGroupsReachTheFiles() throws Exception {
    Path seeds = Path.of("").toAbsolutePath().getParent().resolve("seeds");
    Path out = folder.resolve("out");
    Path groups = Files.writeString(folder.resolve("groups.csv"), "document;era\nother;early\n");

    Object[] command = {
      "analyse",
      seeds,
      "--out",
      out,
      "--delimiter",
      "semicolon",
      "--reports",
      "csv,xlsx",
      "--groups",
      groups
    };

    CommandLineRun run = CommandLineRun.of(command);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "Warning: no document of the reports matches 1 row of --groups: other."
                + " Write documents and symbols as in resolutions.csv.");
    assertThat(Files.readString(out.resolve("clauses.csv"))).startsWith("document;symbol;year;");
    assertThat(Files.readString(out.resolve("datapackage.json")))
        .contains("\"delimiter\" : \";\"")
        .doesNotContain("\"delimiter\" : \",\"");
    assertThat(out.resolve("report.html")).doesNotExist();
    assertThat(out.resolve("report.xlsx")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("SHA256SUMS")))
        .contains("  report.xlsx")
        .doesNotContain("report.html");

    CommandLineRun again = CommandLineRun.of(command);

    assertThat(again.out()).contains("Nothing has changed", "matches 1 row of --groups");
  }

  @Test
  void anOutputThatIsAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");

    wrong(
        CommandLineRun.of("analyse", folder, "--out", file),
        "is a file. Name a folder with --out.");
    assertThat(file).hasContent("x");
  }

  @Test
  void anOutputThatCannotBeMade() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");

    wrong(
        CommandLineRun.of("analyse", folder, "--out", file.resolve("below")),
        "cannot be written. Check its name and permissions.");
  }

  @Test
  void aLexiconThatIsMissing() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");

    wrong(
        CommandLineRun.of("analyse", folder, "--lexicon", folder.resolve("none.yml")),
        "none.yml cannot be read");
  }

  @Test
  void aLexiconWithAnErrorIsNamedWithItsLine() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    Path lexicon = Files.writeString(folder.resolve("mine.yml"), "water:\n- well\nfire: [\n");

    CommandLineRun run =
        CommandLineRun.of("analyse", folder, "--lexicon", lexicon, "--out", folder.resolve("out"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("mine.yml").doesNotContain("\tat ");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--threads, 0, Invalid value for option '--threads': must be a number from 1 to 1000",
        "--reports, pdf, Invalid value for option '--reports'",
        "--max-file-size, 9000G, '--max-file-size': must be a size below 2 GB such as 500k or 64MB",
        "--skip-limit, 200%, '--skip-limit': must be a number such as 20 or a share such as 5%",
      })
  void valuesThatCannotBe(String option, String value, String message) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");

    wrong(CommandLineRun.of("analyse", folder, option, value), message);
  }

  @Test
  void aSecondRunIntoOneFolderLeaves() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "x");
    Path out = folder.resolve("out");
    try (RunLock held = RunLock.take(new ReportFolder(out)).orElseThrow()) {
      assertThat(held).isNotNull();

      CommandLineRun run = CommandLineRun.of("analyse", folder, "--out", out);

      assertThat(run.exitCode()).isEqualTo(6);
      assertThat(run.err()).startsWith("Another run writes to ");
    }
  }

  private static void wrong(CommandLineRun run, String message) {
    assertThat(run.err()).contains(message).doesNotContain("\tat ");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }
}
