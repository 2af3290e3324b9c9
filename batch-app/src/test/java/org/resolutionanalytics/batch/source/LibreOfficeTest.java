package org.resolutionanalytics.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.core.parse.ResolutionParser;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.rule.Rules;

/** What LibreOffice writes gives the clauses of the Word document that it was made of. */
class LibreOfficeTest {
  @TempDir private Path folder;

  @BeforeAll
  static void onlyWhereItIsInstalled() {
    assumeTrue(
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice"))),
        "LibreOffice (soffice) is not installed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt", "rtf", "docx", "pdf"})
  void aFormatGivesTheSameClauses(String ending) throws Exception {
    Path original = Files.write(folder.resolve("original.docx"), OneResolution.docx());
    Path out = Files.createDirectory(folder.resolve("out"));
    Process made =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                out.toString(),
                original.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(made.waitFor(2, TimeUnit.MINUTES)).isTrue();

    assertThat(clauses(out.resolve("original." + ending))).isEqualTo(clauses(original));
  }

  private static List<String> clauses(Path file) {
    SourceReading reading = new SourceReader(SourceLimits.DEFAULT).read(file);
    assertThat(reading).isInstanceOf(SourceReading.Accepted.class);
    return new ResolutionParser(Rules.shipped())
            .parse(((SourceReading.Accepted) reading).document())
            .resolution()
            .orElseThrow()
            .clauses()
            .stream()
            .map(LibreOfficeTest::line)
            .toList();
  }

  private static String line(Clause clause) {
    return clause.path().value() + " " + clause.text();
  }
}
