package org.resolutionanalytics.batch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Schedules that an operator starts. */
class ScheduleOperationsTest extends Operations {
  @Test
  void aScheduledRunHasAFolderOfItsOwnAndLatestPointsAtIt() throws Exception {
    CommandLineRun run = schedule("--runs", 2, "--keep", 1);

    assertThat(run.exitCode()).isZero();
    assertThat(out().resolve("latest/clauses.csv")).exists();
    try (var folders = Files.list(out())) {
      assertThat(folders.filter(f -> f.getFileName().toString().endsWith("Z"))).hasSize(1);
    }
  }

  @Test
  void aScheduleReportsADatabaseThatCannotBeUsedAndGoesOn() throws Exception {
    Path database = out().resolve(".state/resolutions.mv.db");
    assertThat(schedule("--runs", 1).exitCode()).isZero();

    try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock held = file.lock()) {
      CommandLineRun busy = schedule("--runs", 2);

      assertThat(held.isValid()).isTrue();
      assertThat(busy.exitCode()).isEqualTo(6);
      assertThat(busy.err().lines().filter(line -> line.startsWith("The run of "))).hasSize(2);
      assertThat(busy.err())
          .contains("failed: Another run holds the database jdbc:h2:file:" + out());
    }

    Files.writeString(database, "x".repeat(8192));
    CommandLineRun damaged = schedule("--runs", 1);
    assertThat(damaged.exitCode()).isEqualTo(5);
    assertThat(damaged.err()).contains("is damaged", "Move its file away, ", "resolutions.mv.db");
  }

  @Test
  void aScheduleGoesOnWithoutItsMetrics() throws Exception {
    Path metrics = Files.createDirectory(folder.resolve("metrics")).resolve("run.prom");

    CommandLineRun run =
        changedAfterTheFirstRun(
            () -> {
              Files.deleteIfExists(metrics);
              Files.delete(metrics.getParent());
            },
            "--metrics-file",
            metrics);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("The metrics file " + metrics + " cannot be written");
  }

  @Test
  void everyRunOfAScheduleReadsTheLexicon() throws Exception {
    Path lexicon = Files.writeString(folder.resolve("mine.yml"), "peace: [peace*]\n");

    CommandLineRun run =
        changedAfterTheFirstRun(() -> Files.writeString(lexicon, "peace: {"), "--lexicon", lexicon);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("The run of ", "mine.yml");
  }

  /** A schedule of three runs; what comes of the last one. */
  private CommandLineRun changedAfterTheFirstRun(Change change, Object... more) throws Exception {
    Object[] arguments = Stream.concat(Stream.of("--runs", 3), Stream.of(more)).toArray();
    CompletableFuture<CommandLineRun> runs =
        CompletableFuture.supplyAsync(() -> schedule(arguments));
    while (!Files.exists(out().resolve("latest")) && !runs.isDone()) {
      Thread.sleep(5);
    }
    change.make();
    return runs.get();
  }

  @FunctionalInterface
  private interface Change {
    void make() throws Exception;
  }
}
