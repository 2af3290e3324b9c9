package org.resolutionanalytics.batch.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One run after the other, each at its time. Whatever a run fails of, the next one may find
 * otherwise, so the schedule goes on.
 */
final class ScheduledRuns {
  /** Looks at the clock now and then: it may be set, and the machine may sleep. */
  private static final Duration LONGEST_NAP = Duration.ofSeconds(30);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT);

  private final Schedule schedule;
  private final RunFolders folders;
  private final Clock clock;
  private final PrintWriter err;
  private final Run run;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable ZonedDateTime underWay;

  /**
   * Runs that are not started yet.
   *
   * @param schedule when they are due
   * @param folders where they write
   * @param clock the time
   * @param err where messages about them are printed
   * @param run does one
   */
  ScheduledRuns(Schedule schedule, RunFolders folders, Clock clock, PrintWriter err, Run run) {
    this.schedule = schedule;
    this.folders = folders;
    this.clock = clock;
    this.err = err;
    this.run = run;
  }

  /**
   * Waits and runs, until {@link #end()}.
   *
   * @param runs after how many runs it ends
   * @param keep how many runs' folders stay
   * @return the exit code of the last run
   * @throws IOException if it cannot be read when the last run was
   */
  int start(int runs, int keep) throws IOException, InterruptedException {
    Optional<ZonedDateTime> last = folders.lastDue(schedule.zone());
    int exitCode = 0;
    for (int done = 0; done < runs; done++) {
      ZonedDateTime due = schedule.due(last, ZonedDateTime.now(clock));
      if (due.isAfter(ZonedDateTime.now(clock))) {
        err.println("Next run: " + TIME.format(due));
      }
      if (!await(due)) {
        break;
      }
      underWay = due;
      exitCode = run(due, keep);
      underWay = null;
      last = Optional.of(due);
    }
    return exitCode;
  }

  private int run(ZonedDateTime due, int keep) {
    int exitCode;
    Path folder = folders.folder(due);
    try {
      folders.started(due);
      Files.createDirectories(folder);
      exitCode = run.in(folder);
      if (exitCode == 0 || exitCode == ExitCodes.SOME_REJECTED) {
        folders.makeLatest(folder);
      }
    } catch (Exception e) {
      exitCode = e instanceof UserProblem known ? known.exitCode() : ExitCodes.FAILED;
      err.println("The run of " + TIME.format(due) + " failed: " + Causes.sentence(e));
    }
    // A disk that is full may have room for the note when old folders are gone.
    afterwards(due, folders::removeEmpty);
    afterwards(due, () -> folders.keep(keep));
    afterwards(due, () -> folders.ended(due));
    return exitCode;
  }

  /** What fails here must not keep from the rest. */
  private void afterwards(ZonedDateTime due, Work work) {
    try {
      work.run();
    } catch (IOException | UncheckedIOException e) {
      err.println("After the run of " + TIME.format(due) + ": " + Causes.sentence(e));
    }
  }

  /** Waits for a time; gives whether it has come, and not the end. */
  private boolean await(ZonedDateTime time) throws InterruptedException {
    Duration left = Duration.between(clock.instant(), time);
    while (left.compareTo(Duration.ZERO) > 0) {
      Duration nap = left.compareTo(LONGEST_NAP) < 0 ? left : LONGEST_NAP;
      if (ended.await(Math.max(1, nap.toMillis()), TimeUnit.MILLISECONDS)) {
        return false;
      }
      left = Duration.between(clock.instant(), time);
    }
    return ended.getCount() > 0;
  }

  /** Ends the wait, and says so; the caller ends the process, and with it a run under way. */
  void end() {
    ZonedDateTime broken = underWay;
    err.println(
        "The schedule ends."
            + (broken == null
                ? ""
                : " The run of "
                    + TIME.format(broken)
                    + " was interrupted; the next start makes up for it."));
    ended.countDown();
  }

  /** What is done when a run is over. */
  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  /** Does a run. */
  @FunctionalInterface
  interface Run {

    /**
     * Does a run to its end.
     *
     * @param folder its folder, which is there
     * @return its exit code
     */
    int in(Path folder) throws Exception;
  }
}
