package org.resolutionanalytics.batch.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.CommandLineRun;

/** The tables of comparisons, by the real job. */
class ComparisonRunTest {
  private static final String RESOLUTION =
      """
      Resolution adopted by the General Assembly on 20 December %d

      %s. Wells of the northern valley

      The General Assembly,

      Recalling its resolution %s on the wells of the northern valley,

      Noting that clean wells protect the health of the children who live in the valley,

      1. %s all villages to repair broken wells before the season of rain, by %d;

      2. Requests the Secretary-General to count the dry wells of the valley every spring.
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    write("65_1", 2010, "65/1", "64/1", "Urges", 2015);
    write("66_2", 2011, "66/2", "65/1", "Encourages", 2020);
    Files.writeString(
        Files.createDirectories(folder.resolve("in")).resolve("A_RES_66_9.txt"),
        """
        Resolution adopted by the General Assembly on 22 December 2011

        66/9. Bridges of the old town

        The General Assembly,

        Noting that clean wells protect the health of the children who live in the valley,

        1. Invites the engineers to measure each bridge twice.
        """);
  }

  private void write(String name, int year, String symbol, String recalled, String verb, int due)
      throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("in")).resolve("A_RES_" + name + ".txt"),
        RESOLUTION.formatted(year, symbol, recalled, verb, due));
  }

  private List<String> run(String table, Object... more) throws IOException {
    Object[] arguments = new Object[4 + more.length];
    arguments[0] = "analyse";
    arguments[1] = folder.resolve("in");
    arguments[2] = "--out";
    arguments[3] = folder.resolve("out");
    System.arraycopy(more, 0, arguments, 4, more.length);
    CommandLineRun run = CommandLineRun.of(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readAllLines(folder.resolve("out/" + table));
  }

  @Test
  void aResolutionIsComparedWithTheOneItRenews() throws IOException {
    assertThat(run("series.csv"))
        .contains(
            "A_RES_66_2,A/RES/66/2,A_RES_65_1,A_RES_65_1,A/RES/65/1,cites|title|wording,"
                + "2,1,1,0,0,0,0,0.948713")
        .anyMatch(row -> row.startsWith("A_RES_66_9,A/RES/66/9,A_RES_66_9,,,,,"));
    assertThat(Files.readAllLines(folder.resolve("out/lineage.csv")))
        .anyMatch(row -> row.contains("op1,edited,A_RES_65_1,op1,") && row.contains(",weaker,"))
        .anyMatch(row -> row.contains("[-Urges-]{+Encourages+} all villages"));
    assertThat(Files.readAllLines(folder.resolve("out/agreed_language.csv")))
        .contains("A_RES_66_9,pp1,verbatim,A_RES_65_1,pp2,2010-12-20,A_RES_66_9,pp1,3,3,1,2");
  }

  @Test
  void theUserSetsPredecessors() throws IOException {
    Path given =
        Files.writeString(
            folder.resolve("given.csv"),
            "document;predecessor\nA_RES_66_2;\nA_RES_66_9;A_RES_65_1\n");

    assertThat(run("series.csv", "--series", given))
        .anyMatch(row -> row.startsWith("A_RES_66_2,A/RES/66/2,A_RES_66_2,,,,"))
        .anyMatch(
            row -> row.startsWith("A_RES_66_9,A/RES/66/9,A_RES_65_1,A_RES_65_1,A/RES/65/1,given,"));
  }

  @Test
  void saysWhichOfTheUsersPredecessorsAreNoDocuments() throws IOException {
    Path given =
        Files.writeString(
            folder.resolve("given.csv"), "document,predecessor\nA/RES/66/2,A_RES_65_1\n");

    CommandLineRun run =
        CommandLineRun.of(
            "analyse", folder.resolve("in"), "--out", folder.resolve("out"), "--series", given);

    assertThat(run.out())
        .contains(
            "Warning: no document of the reports matches 1 name of --series: A/RES/66/2. Write"
                + " documents as in resolutions.csv.");
  }

  @Test
  void aRunAfterAChangeGivesTheTablesOfAFullOne() throws IOException {
    run("lineage.csv");
    write("66_2", 2011, "66/2", "65/1", "Invites", 2020);
    write("67_3", 2012, "67/3", "66/2", "Invites", 2020);
    List<String> lineage = run("lineage.csv");
    List<String> agreed = Files.readAllLines(folder.resolve("out/agreed_language.csv"));

    assertThat(lineage).anyMatch(row -> row.contains("[-Urges-]{+Invites+}"));
    assertThat(run("lineage.csv", "--full")).isEqualTo(lineage);
    assertThat(folder.resolve("out/agreed_language.csv")).hasContent(String.join("\n", agreed));
  }

  @Test
  void aDocumentThatIsGoneIsInNoTable() throws IOException {
    run("series.csv");
    Files.delete(folder.resolve("in/A_RES_65_1.txt"));

    assertThat(run("series.csv")).hasSize(3).noneMatch(row -> row.contains("65_1"));
  }
}
