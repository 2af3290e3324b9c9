package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real program twice, as a scheduler starts it: without a locale, so that Java decodes file
 * names as ASCII and two names with other characters look the same; in a language that has another
 * calendar; with an operator's settings as Spring Boot's users know them.
 */
class StartedProgramTest {
  private static final Map<String, String> ACCOUNT =
      Map.of("SPRING_DATASOURCE_USERNAME", "analyst", "SPRING_DATASOURCE_PASSWORD", "secret");

  @TempDir private static Path folder;

  private static String first = "";
  private static String second = "";
  private static String tablesOfFirst = "";

  @BeforeAll
  static void runTwice() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    List<String> names = List.of("%C3%A9.txt", "%C3%A8.txt", "%E9.txt", "%E8.txt", "a.txt");
    for (int i = 0; i < names.size(); i++) {
      // The process of this test may have no locale either.
      Files.writeString(Path.of(URI.create(in.toUri() + names.get(i))), Texts.resolution(i));
    }
    first = run(Map.of());
    tablesOfFirst = tables();
    Files.writeString(
        folder.resolve("application.properties"),
        "logging.level.com.zaxxer.hikari=info\nspring.datasource.hikari.pool-name=mine\n");
    second = run(Map.of("LOGGING_STRUCTURED_FORMAT_CONSOLE", "logstash"));
  }

  private static String run(Map<String, String> environment) throws Exception {
    List<String> options = List.of("-Duser.language=th", "-Duser.country=TH");
    ProcessBuilder program =
        new ProcessBuilder(ProgramCommand.of(options, "analyse", "in", "--out", "out"));
    program.environment().clear();
    program.environment().putAll(ACCOUNT);
    program.environment().putAll(environment);
    Path log = folder.resolve("log");
    int exitCode =
        program
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    assertThat(exitCode).as(Files.readString(log)).isEqualTo(3);
    return Files.readString(log);
  }

  private static String tables() throws IOException {
    return Files.readString(folder.resolve("out/resolutions.csv"))
        + Files.readString(folder.resolve("out/rejected.csv"));
  }

  @Test
  void eachFileIsADocumentOfItsOwn() throws Exception {
    assertThat(tablesOfFirst).contains("\n\u00e9,", "\n\u00e8,", "\na,");
    assertThat(Files.readAllLines(folder.resolve("out/rejected.csv")))
        .hasSize(3)
        .filteredOn(row -> row.contains(",unusable_name,"))
        .hasSize(2);
    assertThat(tables()).as("tables of the second run").isEqualTo(tablesOfFirst);
  }

  @Test
  void datesAreThoseOfTheGregorianCalendar() {
    assertThat(folder.resolve("out/reporting.ics"))
        .content()
        .contains("DTSTART;VALUE=DATE:20120918");
  }

  @Test
  void nothingIsLoggedWithoutASetting() {
    assertThat(first)
        .contains("3 documents in the reports")
        .doesNotContain("HikariDataSource", "INFO");
  }

  @Test
  void settingsComeFromAFileInTheWorkingDirectoryAndFromTheEnvironment() {
    // The two files that cannot be opened by their names are looked at again.
    assertThat(second)
        .contains("\"message\":\"mine - Start completed.\"", "2 files analysed in this run");
  }

  /** Another user than the one that H2 has by default makes another database. */
  @Test
  void thePasswordOfTheDatabaseMayComeFromTheEnvironment() {
    CommandLineRun without =
        CommandLineRun.of("analyse", folder.resolve("in"), "--out", folder.resolve("out"));

    assertThat(without.err()).contains("Failed: Wrong user name or password");
  }
}
