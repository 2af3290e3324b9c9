package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.BatchApplication;

/** A real process that is given too little memory. */
class SmallMemoryTest {
  @TempDir private Path folder;

  @Test
  void tooLittleToStartSaysSoAndTheNextStartDoesIt() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("in/d" + i + ".txt"), Texts.resolution(i));
    }

    assertThat(run("-Xmx20m")).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("log")).lines()).hasSize(1);
    assertThat(folder.resolve("log"))
        .content()
        .contains("Failed: memory ran out.", "JAVA_OPTS=-Xmx1g");
    assertThat(folder.resolve("out/clauses.csv")).doesNotExist();

    assertThat(run("-Xmx256m")).isZero();
    assertThat(folder.resolve("out/clauses.csv")).exists();
  }

  private int run(String memory) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    memory,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    BatchApplication.class.getName(),
                    "analyse",
                    folder.resolve("in").toString(),
                    "--out",
                    folder.resolve("out").toString(),
                    "--quiet"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
