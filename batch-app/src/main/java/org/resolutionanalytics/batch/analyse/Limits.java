package org.resolutionanalytics.batch.analyse;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.util.ReflectionUtils;

/**
 * Limits the time and memory of one piece of work after another. For use by one thread.
 *
 * <ul>
 *   <li>Time: the work is done on a thread of its own. When its time is over, it is interrupted and
 *       given up, and the next has a new thread: Java cannot stop one that does not look for
 *       interruptions, so it may go on as a daemon until the process ends.
 *   <li>Memory: an {@link OutOfMemoryError} says that this work, or all that is under way at once,
 *       needs more than there is. It gets a second try while no other work of the process is under
 *       way.
 * </ul>
 */
final class Limits {

  /** One per process, as is its memory. Fair: work that needs all of it does not wait for ever. */
  private static final ReadWriteLock MEMORY = new ReentrantReadWriteLock(true);

  private final Duration time;
  private ThreadPoolExecutor thread = newThread();

  Limits(Duration time) {
    this.time = time;
  }

  /**
   * Runs the work to its end.
   *
   * @param work what is to be done; may be done twice
   * @throws TimeoutException if it takes longer; whatever the work alone uses must then be given up
   *     too, as it may still be in use
   * @throws OutOfMemoryError if memory runs out while no other work is under way
   */
  <T> T run(Callable<T> work) throws Exception {
    try {
      return inTime(work, MEMORY.readLock());
    } catch (OutOfMemoryError e) {
      return inTime(work, MEMORY.writeLock());
    }
  }

  private <T> T inTime(Callable<T> work, Lock memory) throws Exception {
    memory.lock();
    try {
      return thread.submit(work).get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | InterruptedException e) {
      thread.shutdownNow();
      thread = newThread();
      throw e;
    } catch (ExecutionException e) {
      ReflectionUtils.rethrowException(e.getCause());
      throw e;
    } finally {
      memory.unlock();
    }
  }

  /** At most one thread, which ends by itself when nothing comes. */
  private static ThreadPoolExecutor newThread() {
    CustomizableThreadFactory daemons =
        new CustomizableThreadFactory("analysis of " + Thread.currentThread().getName() + " ");
    daemons.setDaemon(true);
    return new ThreadPoolExecutor(0, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons);
  }
}
