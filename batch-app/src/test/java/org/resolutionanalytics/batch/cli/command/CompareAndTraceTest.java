package org.resolutionanalytics.batch.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;
import org.resolutionanalytics.batch.cli.console.ExitCodes;

/** {@code compare} and {@code trace} over three resolutions that renew each other. */
class CompareAndTraceTest {
  private static final String RESOLUTION =
      """
      Resolution adopted by the General Assembly on 20 December %d

      %s. Wells of the northern valley

      The General Assembly,

      Recalling its resolution %s on the wells of the northern valley,

      Noting that clean wells protect the health of the <children> who live in the valley,

      1. %s all villages to repair broken wells before the season of rain, by %d;

      2. Requests the Secretary-General to count the dry wells of the valley every spring.
      %s""";

  private static final String BRIDGES =
      "\n3. Invites the engineers to measure each bridge of the old town twice.\n";

  @TempDir private static Path folder;

  @BeforeAll
  static void analyse() throws IOException {
    write("65_1", 2010, "65/1", "64/1", "Urges", 2015, "");
    write("66_2", 2011, "66/2", "65/1", "Encourages", 2020, BRIDGES);
    write("67_3", 2012, "67/3", "66/2", "Encourages", 2020, "");
    CommandLineRun run =
        CommandLineRun.of("analyse", folder.resolve("in"), "--out", tables(), "--quiet");
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static void write(
      String name, int year, String symbol, String recalled, String verb, int due, String more)
      throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("in")).resolve("A_RES_" + name + ".txt"),
        RESOLUTION.formatted(year, symbol, recalled, verb, due, more));
  }

  private static Path tables() {
    return folder.resolve("tables");
  }

  private static CommandLineRun run(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--tables", tables()));
    return CommandLineRun.of(all.toArray());
  }

  @Test
  void comparesTwoDocumentsOfTheCorpusSideBySide() {
    CommandLineRun run = run("compare", "a/res/65/1", "A_RES_66_2");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "A/RES/65/1 (2010) -> A/RES/66/2 (2011)",
            "Clauses: 2 verbatim, 1 updated, 1 edited, 1 new, 0 dropped.",
            "pp2  verbatim",
            "op1  edited; weaker: urge -> encourage; due: by 2015 -> by 2020",
            "[-Urges-] all villages to repair       | {+Encourages+} all villages to repair",
            "op3  new");
  }

  @Test
  void comparesFilesWithoutADatabase() {
    CommandLineRun run =
        CommandLineRun.of(
            "compare",
            folder.resolve("in/A_RES_66_2.txt"),
            folder.resolve("in/A_RES_67_3.txt"),
            "--tables",
            folder.resolve("none"),
            "--all");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("op3  dropped", "[-Invites the engineers to measure", "Noting that clean wells");
  }

  @Test
  void writesAPageOfAWholeSeries() throws IOException {
    Path page = folder.resolve("series.html");
    CommandLineRun run = run("compare", "--series", "A/RES/66/2", "--out", page);

    assertThat(run.out()).isEqualTo("Written: " + page + System.lineSeparator());
    assertThat(page)
        .content()
        .contains(
            "<h2>A/RES/65/1 (2010) \u2192 A/RES/66/2 (2011)</h2>",
            "<h2>A/RES/66/2 (2011) \u2192 A/RES/67/3 (2012)</h2>",
            "<del>Urges</del> all villages",
            "<ins>Encourages</ins> all villages",
            "the &lt;children&gt; who")
        .doesNotContain("<script", "http");
  }

  @Test
  void tracesAClauseFromDocumentToDocument() {
    CommandLineRun run = run("trace", "A/RES/66/2", "op1");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "A/RES/66/2 op1",
            "3 documents, 2010 to 2012",
            "A/RES/65/1 (2010) op1",
            "Urges all villages",
            "A/RES/66/2 (2011) op1  edited; weaker: urge -> encourage; due: by 2015 -> by 2020",
            "[-Urges-]{+Encourages+} all villages",
            "A/RES/67/3 (2012) op1  verbatim");
  }

  @Test
  void tracesWordsAndSaysWhereTheyEnterAndLeave() throws IOException {
    CommandLineRun run = run("trace", "encourage* all villages");

    assertThat(run.out())
        .contains(
            "2 clauses in 2 documents of 1 series, first in A/RES/66/2 (2011) op1.",
            "A/RES/66/2 (2011) op1  edited; weaker: urge -> encourage; due: by 2015 -> by 2020; the"
                + " words enter");
    assertThat(run("trace", "the").out().split("Wells of the northern valley", -1))
        .as("the head of the series, once")
        .hasSize(2);
    Path text = folder.resolve("bridges.txt");
    run("trace", "each bridge of the old town", "--out", text);
    assertThat(text)
        .content()
        .containsSubsequence(
            "A/RES/66/2 (2011) op3", "A/RES/67/3 (2012)  dropped; the words leave");
  }

  @Test
  void saysWhatToDoWhereNothingIsFound() {
    assertThat(run("compare", "A/RES/1/1", "A/RES/66/2").err())
        .startsWith("The last run had no document A/RES/1/1. Write its name or symbol");
    for (String file : List.of("draft-1.docx", "./draft", "texts/old.PDF")) {
      assertThat(run("compare", file, "A/RES/66/2").err()).startsWith("There is no file " + file);
    }
    assertThat(run("compare", "A/RES/66/2").err()).startsWith("Name two documents");
    assertThat(run("trace", "A/RES/66/2", "op9").err())
        .startsWith("A/RES/66/2 (2011) has no clause op9. See the column path of clauses.csv.");
    assertThat(run("trace", "purple").err()).contains("No clause of the corpus has the words");
    for (Path out : List.of(folder.resolve("wells"), tables())) {
      assertThat(run("trace", "wells", "--out", out).err())
          .contains("ends in .html or .txt", "name the folder of the tables with --tables");
    }
    CommandLineRun nothing =
        CommandLineRun.of("trace", "wells", "--tables", folder.resolve("nothing"));
    assertThat(nothing.exitCode()).isEqualTo(ExitCodes.USAGE);
    assertThat(nothing.err())
        .startsWith("There is no database yet in " + folder.resolve("nothing") + ". Run:");
    assertThat(CommandLineRun.of("trace", "wells", "--tables", tables().resolve("latest")).err())
        .contains("Name the folder of the schedule, " + tables());
  }
}
