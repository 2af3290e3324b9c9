package org.resolutionanalytics.batch.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.resolutionanalytics.batch.job.RunProgress;

/**
 * Shows how far a run is: on a terminal a line that changes, with rate and time left; elsewhere, as
 * in a log, a line every ten seconds.
 */
final class ConsoleProgress implements RunProgress, AutoCloseable {
  /** Set by the launcher, which can ask; Java cannot, on all its versions. */
  private static final String TERMINAL = "resolutions.terminal";

  private static final long TERMINAL_MILLIS = 200;
  private static final long LOG_MILLIS = 10_000;
  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private final AtomicLong done = new AtomicLong();
  private final long started = System.nanoTime();
  private volatile long waiting;
  private volatile boolean shown;
  private final ScheduledExecutorService timer;

  private ConsoleProgress(PrintWriter err, boolean terminal, boolean quiet) {
    this.err = err;
    this.terminal = terminal;
    this.quiet = quiet;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    long period = terminal ? TERMINAL_MILLIS : LOG_MILLIS;
    if (!quiet) {
      ScheduledFuture<?> unused =
          timer.scheduleWithFixedDelay(this::show, period, period, TimeUnit.MILLISECONDS);
    }
  }

  /** Progress on a stream; nothing at all if quiet. */
  static ConsoleProgress on(PrintWriter err, boolean quiet) {
    return new ConsoleProgress(err, Boolean.getBoolean(TERMINAL), quiet);
  }

  @Override
  public void inventoryTaken(long files, long filesWaiting) {
    waiting = filesWaiting;
    if (!quiet && !terminal) {
      err.printf(Locale.ROOT, "%s, %,d to analyse%n", Summary.counted(files, "file"), filesWaiting);
    }
  }

  @Override
  public void documentsDone(int count) {
    done.addAndGet(count);
  }

  @Override
  public void writing() {
    clear();
  }

  private void show() {
    long count = done.get();
    if (waiting == 0 || count == 0 || count >= waiting) {
      return;
    }
    String line = line(count, waiting, Duration.ofNanos(System.nanoTime() - started));
    if (terminal) {
      err.print("\r" + line + "\u001b[K");
      err.flush();
      shown = true;
    } else {
      err.println(line);
    }
  }

  /** The words of a moment. */
  static String line(long done, long all, Duration elapsed) {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1000.0);
    double rate = done / seconds;
    long left = Math.round((all - done) / rate);
    return String.format(
        Locale.ROOT,
        "%,d of %,d documents (%d%%), %.0f a second, %d:%02d left",
        done,
        all,
        done * 100 / all,
        rate,
        left / 60,
        left % 60);
  }

  private void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
    clear();
  }
}
