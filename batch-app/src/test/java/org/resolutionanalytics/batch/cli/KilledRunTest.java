package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real process in the middle, as {@code kill -9} does; the next run writes the tables of an
 * uninterrupted run, whatever the number of threads of either.
 */
class KilledRunTest {
  private static final int DOCUMENTS = 100;

  @TempDir private Path folder;

  @Test
  void twoKills() throws Exception {
    kill(2, 20261124);
  }

  @Test
  @Tag("slow")
  void fortyKills() throws Exception {
    kill(40, 77);
  }

  private void kill(int times, long seed) throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(in.resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    Files.writeString(in.resolve("bad.txt"), "Buy milk.");
    long started = System.nanoTime();
    assertThat(start(folder.resolve("whole"), 2).waitFor()).isEqualTo(3);
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
    Map<String, String> expected = tables(folder.resolve("whole"));

    Random random = new Random(seed);
    Map<String, String> nothingNew = new TreeMap<>(expected);
    nothingNew.computeIfPresent(
        "changes.csv", (name, rows) -> rows.substring(0, rows.indexOf('\n') + 1));
    int killed = 0;
    int i = 0;
    for (; killed < times && i < 3 * times; i++) {
      Path out = folder.resolve("out" + i);
      Process process = start(out, 1 + random.nextInt(8));
      // Most of a short run is its start, in which there is nothing to resume.
      long wait = whole / 4 + (long) (random.nextDouble() * whole * 3 / 4);
      if (!process.waitFor(wait, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
        killed++;
      }
      CommandLineRun next = CommandLineRun.of(arguments(out, 1 + random.nextInt(8)));
      assertThat(next.exitCode())
          .as("restart after kill %d at %d ms: %s", i, wait, next.err())
          .isEqualTo(3);
      // A run that had ended before its process was killed counts as the last run.
      Map<String, String> wanted = wasOver(out) ? nothingNew : expected;
      Map<String, String> tables = tables(out);
      assertThat(tables.keySet()).isEqualTo(wanted.keySet());
      for (Map.Entry<String, String> table : wanted.entrySet()) {
        assertThat(tables.get(table.getKey()).equals(table.getValue()))
            .as(
                "%s after kill %d at %d ms: %s",
                table.getKey(), i, wait, head(tables.get(table.getKey())))
            .isTrue();
      }
    }
    System.out.printf("%d of %d runs were killed before their end%n", killed, i);
    assertThat(killed).isEqualTo(times);
  }

  private Process start(Path out, int threads) throws Exception {
    return new ProcessBuilder(ProgramCommand.of(List.of(), arguments(out, threads)))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private Object[] arguments(Path out, int threads) {
    return new Object[] {
      "analyse", folder.resolve("in"), "--out", out, "--quiet", "--threads", threads
    };
  }

  private static String head(String table) {
    return table.substring(0, Math.min(300, table.length()));
  }

  /** Whether the run had ended when its process was killed. */
  private static boolean wasOver(Path out) throws Exception {
    try (Connection database =
            DriverManager.getConnection("jdbc:h2:file:" + out.resolve(".state/resolutions"));
        Statement sql = database.createStatement();
        ResultSet over =
            sql.executeQuery(
                "SELECT COUNT(*) FROM run WHERE outcome = 'some_rejected'"
                    + " AND id < (SELECT MAX(id) FROM run)")) {
      assertThat(over.next()).isTrue();
      return over.getInt(1) > 0;
    }
  }

  private static Map<String, String> tables(Path out) throws Exception {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tables;
  }
}
