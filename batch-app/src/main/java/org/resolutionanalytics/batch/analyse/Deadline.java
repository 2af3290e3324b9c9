package org.resolutionanalytics.batch.analyse;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs one piece of work after another on a thread of its own, each within a time. A piece whose
 * time is over is interrupted and given up, and the next has a new thread: Java cannot stop one
 * that does not look for interruptions, so it may go on as a daemon until the process ends. To hand
 * over a piece costs some microseconds. For use by one thread.
 */
final class Deadline {
  private static final long IDLE_SECONDS = 5;
  private ThreadPoolExecutor thread = newThread();

  Deadline() {}

  /**
   * Runs the work to its end.
   *
   * @param work what is to be done
   * @param time how long it may take; none is left if it is not above 0
   * @throws TimeoutException if it takes longer; whatever the work alone uses must then be given up
   *     too, as it may still be in use
   * @throws Exception what the work throws
   */
  <T> T run(Callable<T> work, Duration time) throws Exception {
    Future<T> future = thread.submit(work);
    try {
      return future.get(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      thread.shutdownNow();
      thread = newThread();
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof Exception exception) {
        throw exception;
      }
      throw e;
    }
  }

  /** One thread, which ends by itself when nothing comes. */
  private static ThreadPoolExecutor newThread() {
    String name = "analysis of " + Thread.currentThread().getName();
    ThreadPoolExecutor one =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread daemon = new Thread(work, name);
              daemon.setDaemon(true);
              return daemon;
            });
    one.allowCoreThreadTimeOut(true);
    return one;
  }
}
