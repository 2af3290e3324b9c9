package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * File names in a process without a locale, as a scheduler starts it: Java decodes them as ASCII
 * there, so that two names with other characters look the same. The language that Java is given has
 * another calendar.
 */
class NamesWithoutLocaleTest {
  @TempDir private Path folder;

  @Test
  void eachFileIsADocumentOfItsOwn() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    List<String> names = List.of("%C3%A9.txt", "%C3%A8.txt", "%E9.txt", "%E8.txt", "a.txt");
    for (int i = 0; i < names.size(); i++) {
      // The process of this test may have no locale either.
      Files.writeString(Path.of(URI.create(in.toUri() + names.get(i))), Texts.resolution(i));
    }

    for (int runs = 1; runs <= 2; runs++) {
      assertThat(run()).as(Files.readString(folder.resolve("log"))).isEqualTo(3);
      assertThat(folder.resolve("out/resolutions.csv"))
          .content()
          .contains("\n\u00e9,", "\n\u00e8,", "\na,");
      assertThat(Files.readAllLines(folder.resolve("out/rejected.csv")))
          .hasSize(3)
          .filteredOn(row -> row.contains(",unusable_name,"))
          .hasSize(2);
    }
    assertThat(folder.resolve("out/reporting.ics"))
        .content()
        .as("dates are those of the Gregorian calendar")
        .contains("DTSTART;VALUE=DATE:20120918");
  }

  private int run() throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            ProgramCommand.of(
                List.of("-Duser.language=th", "-Duser.country=TH"),
                "analyse",
                folder.resolve("in"),
                "--out",
                folder.resolve("out")));
    program.environment().clear();
    return program
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start()
        .waitFor();
  }
}
