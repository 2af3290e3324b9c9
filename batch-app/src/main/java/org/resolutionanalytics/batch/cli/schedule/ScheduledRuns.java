package org.resolutionanalytics.batch.cli.schedule;

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
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.cli.console.Causes;
import org.resolutionanalytics.batch.cli.console.ExitCodes;
import org.resolutionanalytics.batch.cli.console.UserProblem;
import org.resolutionanalytics.batch.job.history.RunOutcome;
import org.springframework.util.function.ThrowingFunction;

/** One run after the other, each at its time. The schedule goes on whatever a run fails of. */
public final class ScheduledRuns {
  /** The clock may be set and the machine may sleep, so a long wait looks at the time again. */
  private static final Duration LONGEST_NAP = Duration.ofSeconds(30);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss VV", Locale.ROOT);

  private final Schedule schedule;
  private final RunFolders folders;
  private final Clock clock;
  private final PrintWriter err;
  private final ThrowingFunction<Path, Integer> run;
  private volatile @Nullable ZonedDateTime underWay;

  /**
   * Runs that are not started yet.
   *
   * @param schedule when they are due
   * @param err where messages about them are printed
   * @param run does one in its folder, and returns its exit code
   */
  public ScheduledRuns(
      Schedule schedule,
      RunFolders folders,
      Clock clock,
      PrintWriter err,
      ThrowingFunction<Path, Integer> run) {
    this.schedule = schedule;
    this.folders = folders;
    this.clock = clock;
    this.err = err;
    this.run = run;
  }

  /**
   * Waits and runs.
   *
   * @param runs after how many runs it ends
   * @param keep how many folders of runs are kept
   * @return the exit code of the last run
   * @throws IOException if the time of the last run cannot be read
   */
  public int start(int runs, int keep) throws IOException, InterruptedException {
    Optional<ZonedDateTime> last = folders.lastDue(schedule.zone());
    Optional<ZonedDateTime> killed = folders.killed(schedule.zone());
    int exitCode = 0;
    for (int done = 0; done < runs; done++) {
      ZonedDateTime now = ZonedDateTime.now(clock);
      ZonedDateTime next = schedule.due(last, now);
      // By other times than those of the run that was killed, the next may be far away.
      ZonedDateTime due = done == 0 && next.isAfter(now) ? killed.orElse(next) : next;
      await(due);
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
      exitCode = run.applyWithException(folder);
      if (exitCode == 0 || exitCode == RunOutcome.SOME_REJECTED.exitCode()) {
        folders.makeLatest(folder);
      }
    } catch (Exception e) {
      exitCode = e instanceof UserProblem known ? known.exitCode() : ExitCodes.FAILED;
      err.println("The run of " + TIME.format(due) + " failed: " + Causes.sentence(e));
    }
    // First, as a full disk may have room for the note only when old folders are gone.
    try {
      folders.removeUnneeded(keep);
    } catch (IOException | UncheckedIOException e) {
      err.println("Folders of old runs cannot be removed: " + Causes.sentence(e));
    }
    try {
      folders.ended(due);
    } catch (IOException e) {
      err.println("The end of a run cannot be noted: " + Causes.sentence(e));
    }
    return exitCode;
  }

  private void await(ZonedDateTime due) throws InterruptedException {
    Duration left = Duration.between(clock.instant(), due);
    if (left.compareTo(Duration.ZERO) > 0) {
      err.println("Next run: " + TIME.format(due));
    }
    while (left.compareTo(Duration.ZERO) > 0) {
      Thread.sleep(Math.max(1, Math.min(left.toMillis(), LONGEST_NAP.toMillis())));
      left = Duration.between(clock.instant(), due);
    }
  }

  /** Prints that the schedule is stopped, and what becomes of a run that is under way. */
  public void stopped() {
    ZonedDateTime due = underWay;
    err.println(
        due == null
            ? "Schedule stopped."
            : "Schedule stopped. The run of "
                + TIME.format(due)
                + " was interrupted; the next start makes up for it.");
  }
}
