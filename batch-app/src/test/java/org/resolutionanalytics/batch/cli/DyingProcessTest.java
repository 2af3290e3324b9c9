package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.BatchApplication;

/**
 * A document over which the process dies by itself: here because it needs more memory than there
 * is, and Java is made to exit then.
 */
class DyingProcessTest {
  private static final int DIED = 3;

  @TempDir private Path folder;

  @Test
  void aDocumentThatKillsTheProgramIsRejectedOnceItIsSure() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(in.resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    Path deadly = in.resolve("deadly.html");
    Files.writeString(deadly, "<html><body>" + "<i>a</i>".repeat(3_000_000));

    assertThat(run()).as("first death").isEqualTo(DIED);
    assertThat(run()).as("second death").isEqualTo(DIED);
    assertThat(folder.resolve("out/rejected.csv")).doesNotExist();
    // From now on it dies in a process of its own, so the run ends, also with memory enough.
    assertThat(run()).as(said()).isEqualTo(3);
    assertThat(folder.resolve("out/rejected.csv"))
        .content()
        .contains("deadly,kills_the_program")
        .contains("exit code 3");
    assertThat(folder.resolve("out/resolutions.csv")).content().contains("d0,", "d1,", "d2,");
    assertThat(run()).as("it is not tried again").isEqualTo(3);
    assertThat(run("--full")).as("it is tried again, but alone: " + said()).isEqualTo(3);
    assertThat(folder.resolve("out/rejected.csv")).content().contains("deadly,kills_the_program");

    Files.writeString(deadly, Texts.resolution(7));
    assertThat(run()).as("until it changes").isZero();
    assertThat(folder.resolve("out/resolutions.csv")).content().contains("deadly,");
  }

  private int run(String... also) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-Xmx96m", "-XX:+ExitOnOutOfMemoryError", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(BatchApplication.class.getName());
    command.addAll(List.of("analyse", folder.resolve("in").toString(), "--quiet"));
    command.addAll(List.of("--threads", "1", "--out", folder.resolve("out").toString()));
    command.addAll(List.of(also));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start()
        .waitFor();
  }

  private String said() throws Exception {
    return Files.readString(folder.resolve("log"));
  }
}
