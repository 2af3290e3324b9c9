package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process with too little memory. */
class SmallMemoryTest {
  @TempDir private Path folder;

  @Test
  void aRunWithTooLittleMemorySaysSoAndTheNextRunSucceeds() throws Exception {
    Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("in/d" + i + ".txt"), Texts.resolution(i));
    }

    Process process =
        new ProcessBuilder(ProgramCommand.of(List.of("-Xmx20m"), arguments()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("log")).lines()).hasSize(1);
    assertThat(folder.resolve("log"))
        .content()
        .contains("Failed: memory ran out.", "JAVA_OPTS=-Xmx1g");
    assertThat(folder.resolve("out/clauses.csv")).doesNotExist();

    CommandLineRun next = CommandLineRun.of(arguments());
    assertThat(next.exitCode()).as(next.err()).isZero();
    assertThat(folder.resolve("out/clauses.csv")).exists();
  }

  private Object[] arguments() {
    return new Object[] {
      "analyse", folder.resolve("in"), "--out", folder.resolve("out"), "--quiet"
    };
  }
}
