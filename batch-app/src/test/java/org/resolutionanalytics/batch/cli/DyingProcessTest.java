package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A document whose analysis ends the process: here because it needs more memory than there is, and
 * Java runs with the option to exit in that case.
 */
class DyingProcessTest {
  private static final int DIED = 3;

  @TempDir private Path folder;

  @Test
  void aDocumentThatKillsTheProgramTwiceIsRejected() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(in.resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    Path deadly = in.resolve("deadly.html");
    Files.writeString(deadly, "<html><body>" + "<i>a</i>".repeat(1_000_000));

    assertThat(run()).as("first death").isEqualTo(DIED);
    assertThat(run()).as("second death").isEqualTo(DIED);
    assertThat(folder.resolve("out/rejected.csv")).doesNotExist();
    // From now on it is analysed in a process of its own, so only that process dies.
    assertThat(run()).as(said()).isEqualTo(3);
    assertThat(folder.resolve("out/rejected.csv"))
        .content()
        .contains("deadly,kills_the_program")
        .contains("exit code 3");
    assertThat(folder.resolve("out/resolutions.csv")).content().contains("d0,", "d1,", "d2,");
    assertThat(runHere()).as("it is not tried again").isEqualTo(3);

    Files.writeString(deadly, Texts.resolution(7));
    assertThat(runHere()).as("until it changes").isZero();
    assertThat(folder.resolve("out/resolutions.csv")).content().contains("deadly,");
  }

  /** Runs the program in a process with little memory. */
  private int run() throws Exception {
    return new ProcessBuilder(
            ProgramCommand.of(List.of("-Xmx64m", "-XX:+ExitOnOutOfMemoryError"), arguments()))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start()
        .waitFor();
  }

  private Object[] arguments() {
    return new Object[] {
      "analyse", folder.resolve("in"), "--out", folder.resolve("out"), "--threads", 1, "--quiet"
    };
  }

  /** Runs the program in this process. */
  private int runHere() {
    return CommandLineRun.of(arguments()).exitCode();
  }

  private String said() throws Exception {
    return Files.readString(folder.resolve("log"));
  }
}
