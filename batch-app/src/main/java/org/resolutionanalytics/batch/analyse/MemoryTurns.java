package org.resolutionanalytics.batch.analyse;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets documents share the memory, and gives one that ran out of it all: an {@link
 * OutOfMemoryError} says that this document, or all that are under way at once, need more than
 * there is. It gets a second try while no other does.
 */
final class MemoryTurns {
  /** One for the process, as its memory is. Fair: who needs all does not wait for ever. */
  private static final ReadWriteLock LOCK = new ReentrantReadWriteLock(true);

  private MemoryTurns() {}

  /**
   * Does the work, and does it again alone if memory runs out.
   *
   * @param work may be done twice
   * @throws OutOfMemoryError if memory runs out while no other work is under way
   */
  static <T> T run(Work<T> work) throws DocumentRejectedException {
    LOCK.readLock().lock();
    try {
      return work.run();
    } catch (OutOfMemoryError e) {
      // Once more, below.
    } finally {
      LOCK.readLock().unlock();
    }
    LOCK.writeLock().lock();
    try {
      return work.run();
    } finally {
      LOCK.writeLock().unlock();
    }
  }

  /** What needs memory. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws DocumentRejectedException;
  }
}
