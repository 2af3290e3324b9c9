package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bit of the database's file flips on the disk: no table may show it. */
class FlippedBitTest {
  private static final int DOCUMENTS = 20;

  @TempDir private Path folder;

  @Test
  void eightBits() throws Exception {
    flip(8, 11);
  }

  @Test
  @Tag("slow")
  void manyBits() throws Exception {
    flip(200, 12);
  }

  private void flip(int times, long seed) throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    for (int i = 0; i < DOCUMENTS; i++) {
      Files.writeString(in.resolve("d" + i + ".txt"), Texts.resolution(i));
    }
    Path out = folder.resolve("out");
    assertThat(analyse(out).exitCode()).isZero();
    Path database = out.resolve(".state/resolutions.mv.db");
    byte[] sound = Files.readAllBytes(database);
    // Another table style, so that the next run writes all tables anew.
    Map<String, String> expected = tables(out);
    Random random = new Random(seed);
    int whole = 0;
    for (int i = 0; i < times; i++) {
      Files.write(database, sound);
      long bit = (long) (random.nextDouble() * sound.length * 8);
      try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
        file.seek(bit / 8);
        int before = file.read();
        file.seek(bit / 8);
        file.write(before ^ (1 << (bit % 8)));
      }
      for (String table : expected.keySet()) {
        Files.deleteIfExists(out.resolve(table));
      }

      CommandLineRun run = analyse(out);

      if (run.exitCode() == 0) {
        whole++;
        Map<String, String> tables = tables(out);
        // It compares with the last run, and is empty now.
        tables.put("changes.csv", expected.get("changes.csv"));
        assertThat(tables).as("bit %d", bit).isEqualTo(expected);
      } else {
        assertThat(run.exitCode()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).as("bit %d", bit).contains("is damaged").contains("Move its file");
        assertThat(tables(out)).as("bit %d", bit).isEmpty();
      }
    }
    System.out.printf("%d of %d runs with a flipped bit wrote whole tables%n", whole, times);
  }

  private CommandLineRun analyse(Path out) {
    return CommandLineRun.of("analyse", folder.resolve("in"), "--out", out, "--quiet");
  }

  private static Map<String, String> tables(Path out) throws IOException {
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        tables.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return tables;
  }
}
