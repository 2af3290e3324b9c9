package org.resolutionanalytics.batch.cli.console;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.resolutionanalytics.batch.job.RunProgress;
import org.resolutionanalytics.batch.message.Phrases;

/** Shows how far a run is: on a terminal in one line that is replaced, elsewhere in new lines. */
public final class ConsoleProgress implements RunProgress, AutoCloseable {
  /** Set by the launcher, which can find out; Java cannot in all its versions. */
  private static final String TERMINAL = "resolutions.terminal";

  private final PrintWriter err;
  private final boolean quiet;
  private final boolean terminal = Boolean.getBoolean(TERMINAL);
  private final long interval = Duration.ofMillis(terminal ? 200 : 10_000).toNanos();
  private final long started = System.nanoTime();
  private final AtomicLong shownAt = new AtomicLong(started);
  private final AtomicLong done = new AtomicLong();
  private volatile long waiting;

  /** Progress on a stream; nothing at all if quiet. */
  public ConsoleProgress(PrintWriter err, boolean quiet) {
    this.err = err;
    this.quiet = quiet;
  }

  @Override
  public void inventoryTaken(long files, long filesWaiting) {
    waiting = filesWaiting;
    if (!quiet && !terminal) {
      err.println(
          Phrases.counted(files, "file")
              + (filesWaiting == 0
                  ? ", unchanged"
                  : String.format(Locale.ROOT, ", %,d to analyse", filesWaiting)));
    }
  }

  @Override
  public void documentsDone(int count) {
    long sum = done.addAndGet(count);
    long now = System.nanoTime();
    long last = shownAt.get();
    if (quiet
        || sum == 0
        || sum >= waiting
        || now - last < interval
        || !shownAt.compareAndSet(last, now)) {
      return;
    }
    String line = line(sum, waiting, Duration.ofNanos(now - started));
    if (terminal) {
      replaceLine(line);
    } else {
      err.println(line);
    }
  }

  /** The line at a moment. */
  static String line(long done, long all, Duration elapsed) {
    double rate = done / Math.max(0.001, elapsed.toMillis() / 1000.0);
    long left = Math.round((all - done) / rate);
    return String.format(
        Locale.ROOT,
        "%,d of %,d documents (%d%%), %.0f per second, %d:%02d left",
        done,
        all,
        done * 100 / all,
        rate,
        left / 60,
        left % 60);
  }

  private void replaceLine(String line) {
    err.print("\r" + line + "\u001b[K");
    err.flush();
  }

  @Override
  public void writing() {
    if (terminal && !quiet) {
      replaceLine("");
    }
  }

  @Override
  public void close() {
    writing();
  }
}
