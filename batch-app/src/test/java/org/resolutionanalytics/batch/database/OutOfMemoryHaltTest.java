package org.resolutionanalytics.batch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that runs out of memory. */
class OutOfMemoryHaltTest {
  @TempDir private Path folder;

  /** The process. */
  public static void main(String[] arguments) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> System.err.println("closed in order")));
    if (arguments[0].equals("unheard")) {
      System.setErr(
          new java.io.PrintStream(System.err) {
            @Override
            public void write(byte[] bytes, int offset, int length) {
              throw new OutOfMemoryError("for the test");
            }
          });
    }
    new OutOfMemoryHalt().run();
    System.err.println("went on");
  }

  @Test
  void oneLineAndNothingIsClosedInOrder() throws Exception {
    assertThat(end("heard")).isEqualTo(5);
    assertThat(folder.resolve("log")).hasContent(OutOfMemoryHalt.MESSAGE + System.lineSeparator());
  }

  @Test
  void itEndsAlsoWhereNothingCanBeSaid() throws Exception {
    assertThat(end("unheard")).isEqualTo(5);
    assertThat(Files.readString(folder.resolve("log"))).isEmpty();
  }

  private int end(String how) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OutOfMemoryHaltTest.class.getName(),
                how)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return process.exitValue();
  }
}
