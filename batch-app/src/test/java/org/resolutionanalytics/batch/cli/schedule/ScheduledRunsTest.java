package org.resolutionanalytics.batch.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.resolutionanalytics.batch.cli.ProgramCommand;
import org.resolutionanalytics.batch.cli.Texts;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.springframework.scheduling.support.CronExpression;

class ScheduledRunsTest {
  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final ZonedDateTime DUE = ZonedDateTime.of(2026, 11, 28, 6, 0, 0, 0, UTC);

  @TempDir private Path base;
  private final StringWriter err = new StringWriter();
  private final List<Path> done = new ArrayList<>();

  @Test
  void aRunThatWasKilledIsMadeUpForInItsFolder() throws Exception {
    RunFolders folders = new RunFolders(base);
    folders.started(DUE);

    runs(folders, at(DUE.plusHours(1))).start(1, 9);

    assertThat(done).containsExactly(folders.folder(DUE));
    assertThat(folders.lastDue(UTC)).contains(DUE);
  }

  @Test
  void aRunThatWasKilledLongAgoIsMadeUpForByTheLastOneAndLeavesNoEmptyFolder() throws Exception {
    RunFolders folders = new RunFolders(base);
    folders.started(DUE);
    Files.createDirectories(folders.folder(DUE).resolve(".state"));

    runs(folders, at(DUE.plusHours(30))).start(1, 9);

    assertThat(done).containsExactly(folders.folder(DUE.plusDays(1)));
    assertThat(folders.folder(DUE)).doesNotExist();
    assertThat(folders.folder(DUE.plusDays(1))).isNotEmptyDirectory();
  }

  @Test
  void aRunThatWasKilledIsMadeUpForAlsoWhenTheTimesHaveChanged() throws Exception {
    RunFolders folders = new RunFolders(base);
    folders.started(DUE.plusHours(5));

    runs(folders, at(DUE.plusHours(6))).start(1, 9);

    assertThat(done).containsExactly(folders.folder(DUE.plusHours(5)));
  }

  @Test
  void aScheduleThatIsStoppedDuringARunMakesUpForItAtTheNextStart() throws Exception {
    RunFolders folders = new RunFolders(base);
    folders.ended(DUE.minusDays(1));
    AtomicReference<ScheduledRuns> schedule = new AtomicReference<>();
    schedule.set(
        new ScheduledRuns(
            daily(),
            folders,
            at(DUE.plusHours(1)),
            new PrintWriter(err, true),
            folder -> {
              schedule.get().stopped();
              assertThat(folders.lastDue(UTC)).contains(DUE.minusNanos(1));
              return 0;
            }));

    schedule.get().start(1, 9);

    assertThat(err.toString())
        .startsWith("Schedule stopped. The run of 2026-11-28 06:00:00 UTC was interrupted;")
        .hasLineCount(1);
  }

  @Test
  void aRunThatHasFailedLeavesNoEmptyFolderAndIsNotRepeated() throws Exception {
    RunFolders folders = new RunFolders(base);
    folders.ended(DUE.minusDays(1));

    int exitCode =
        new ScheduledRuns(
                daily(),
                folders,
                at(DUE.plusHours(1)),
                new PrintWriter(err, true),
                folder -> {
                  throw new IOException("the disk is gone");
                })
            .start(1, 9);

    assertThat(exitCode).isEqualTo(ExitCodes.FAILED);
    assertThat(folders.folder(DUE)).doesNotExist();
    assertThat(folders.lastDue(UTC)).contains(DUE);
  }

  @Test
  void aFullDiskEndsNoSchedule() throws Exception {
    RunFolders folders = mock(RunFolders.class);
    when(folders.lastDue(any())).thenReturn(Optional.of(DUE));
    when(folders.folder(any())).thenReturn(base.resolve("run"));
    doThrow(new IOException("No space left on device")).when(folders).started(any());
    doThrow(new IOException("No space left on device")).when(folders).ended(any());

    int exitCode = runs(folders, aDayLaterEachTime()).start(3, 9);

    assertThat(exitCode).isEqualTo(ExitCodes.FAILED);
    assertThat(err.toString().lines().filter(line -> line.endsWith("No space left on device")))
        .hasSize(6)
        .allMatch(line -> line.startsWith("The run of ") || line.startsWith("The end of a run "));
  }

  @Test
  void oldFoldersThatCannotBeRemovedEndNoScheduleAndTheEndIsNoted() throws Exception {
    RunFolders folders = mock(RunFolders.class);
    when(folders.lastDue(any())).thenReturn(Optional.of(DUE));
    when(folders.folder(any())).thenReturn(base.resolve("run"));
    doThrow(new IOException("Permission denied"))
        .doThrow(new UncheckedIOException(new IOException("Input/output error")))
        .when(folders)
        .removeUnneeded(anyInt());

    int exitCode = runs(folders, aDayLaterEachTime()).start(2, 9);

    assertThat(exitCode).isZero();
    assertThat(done).hasSize(2);
    assertThat(err.toString())
        .contains(
            "Folders of old runs cannot be removed: Permission denied",
            "Folders of old runs cannot be removed: Input/output error");
    verify(folders, times(2)).ended(any());
  }

  @Test
  @Timeout(60)
  void aScheduleThatIsStoppedEndsAtOnceAndSaysSo() throws Exception {
    Path in = Files.createDirectory(base.resolve("in"));
    Files.writeString(in.resolve("a.txt"), Texts.resolution(1));
    Path log = base.resolve("log");
    Process process =
        new ProcessBuilder(
                ProgramCommand.of(
                    List.of(),
                    "schedule",
                    in,
                    "--out",
                    base.resolve("out"),
                    "--cron",
                    "0 0 0 29 2 *"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    while (!Files.readString(log).contains("Next run: ")) {
      assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).as("ended too soon").isFalse();
    }

    process.destroy();

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(log)).endsWith("Schedule stopped." + System.lineSeparator());
  }

  private ScheduledRuns runs(RunFolders folders, Clock clock) {
    return new ScheduledRuns(
        daily(),
        folders,
        clock,
        new PrintWriter(err, true),
        folder -> {
          done.add(folder);
          Files.writeString(folder.resolve("clauses.csv"), "document");
          return 0;
        });
  }

  private static Schedule daily() {
    return new Schedule(CronExpression.parse("0 0 6 * * *"), UTC);
  }

  private static Clock at(ZonedDateTime time) {
    return Clock.fixed(time.toInstant(), UTC);
  }

  private static Clock aDayLaterEachTime() {
    AtomicReference<Instant> time = new AtomicReference<>(DUE.toInstant());
    Clock clock = mock(Clock.class);
    when(clock.getZone()).thenReturn(UTC);
    when(clock.instant()).thenAnswer(call -> time.updateAndGet(t -> t.plus(Duration.ofDays(1))));
    return clock;
  }
}
