package org.resolutionanalytics.batch.source;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a library over a file that may make it fail, loop or eat memory.
 *
 * <ul>
 *   <li>Time: the work has a thread of its own. When its time is over, it is interrupted and given
 *       up; our callbacks see the interruption and end it. Java cannot stop a thread that never
 *       comes back to them: it would go on as a daemon, and ends with the process.
 *   <li>Memory: an {@link OutOfMemoryError} there says that this document, or all that are being
 *       read at once, need more than there is. It gets a second try while no other does; only then
 *       the document is at fault.
 *   <li>Any exception that a library throws on a damaged file means a broken file.
 * </ul>
 */
final class BoundedExtraction {
  private static final Object ALONE = new Object();

  private BoundedExtraction() {}

  static Extraction run(Callable<Extraction> work, Duration timeout)
      throws RejectedSourceException {
    try {
      return inTime(work, timeout);
    } catch (OutOfMemoryError first) {
      synchronized (ALONE) {
        try {
          return inTime(work, timeout);
        } catch (OutOfMemoryError second) {
          throw new RejectedSourceException(
              RejectionReason.EXPANSION_LIMIT,
              "The file needs more memory to read than the program has; raise -Xmx to read it.");
        }
      }
    }
  }

  private static Extraction inTime(Callable<Extraction> work, Duration timeout)
      throws RejectedSourceException {
    FutureTask<Extraction> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "extraction of " + Thread.currentThread().getName());
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new RejectedSourceException(
          RejectionReason.TIMEOUT,
          "Reading took longer than the limit of %s; raise the limit to read it."
              .formatted(inWords(timeout)));
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new RejectedSourceException(RejectionReason.TIMEOUT, "Reading was interrupted.");
    } catch (ExecutionException e) {
      throw rejection(Objects.requireNonNullElse(e.getCause(), e));
    }
  }

  private static RejectedSourceException rejection(Throwable cause) {
    if (cause instanceof OutOfMemoryError error) {
      throw error;
    }
    if (cause instanceof RejectedSourceException rejected) {
      return rejected;
    }
    if (cause instanceof IOException || cause instanceof RuntimeException) {
      return new RejectedSourceException(
          RejectionReason.BROKEN, "The file is damaged: " + oneLine(cause));
    }
    if (cause instanceof StackOverflowError) {
      return new RejectedSourceException(
          RejectionReason.BROKEN, "The file is damaged: its parts are nested without end.");
    }
    throw new IllegalStateException("The reading of a file failed", cause);
  }

  private static String oneLine(Throwable cause) {
    String message = cause.getMessage();
    String text = message == null ? cause.getClass().getSimpleName() : message;
    String line = text.lines().findFirst().orElse("").strip();
    return line.length() > 200 ? line.substring(0, 200) + "…" : line;
  }

  private static String inWords(Duration timeout) {
    return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
  }
}
