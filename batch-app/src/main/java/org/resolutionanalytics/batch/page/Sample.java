package org.resolutionanalytics.batch.page;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Keeps as many entries as a number of bytes has room for. Which ones depends on their names alone,
 * not on the order or the machine: those whose names have the smallest hashes. All entries are kept
 * where there is room for all.
 *
 * @param <T> what an entry is
 */
final class Sample<T> {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;

  private long room;
  private final PriorityQueue<Entry<T>> largestFirst =
      new PriorityQueue<>(
          Comparator.comparingLong((Entry<T> entry) -> entry.hash)
              .thenComparingLong(entry -> entry.position)
              .reversed());

  /** The smallest hash for which there was no room: no entry from it on can be kept. */
  private long bound = Long.MAX_VALUE;

  private boolean full;
  private long used;
  private long seen;

  Sample(long room) {
    this.room = room;
  }

  /**
   * Offers an entry.
   *
   * @param name its name
   * @param value makes it; only called where there is room so far
   * @param bytes its size
   */
  void offer(String name, Supplier<T> value, ToLongFunction<T> bytes) {
    long hash = hash(name);
    long position = seen++;
    if (full && hash >= bound) {
      return;
    }
    T made = value.get();
    long size = bytes.applyAsLong(made);
    largestFirst.add(new Entry<>(hash, position, size, made));
    used += size;
    shrink();
  }

  /** Leaves room for this many bytes only. */
  void shrinkTo(long bytes) {
    room = Math.min(room, bytes);
    shrink();
  }

  private void shrink() {
    while (used > room) {
      Entry<T> removed = largestFirst.remove();
      used -= removed.bytes;
      bound = removed.hash;
      full = true;
    }
  }

  /** The kept entries in the order in which they were offered. */
  List<T> kept() {
    return largestFirst.stream()
        .sorted(Comparator.comparingLong(Entry::position))
        .map(Entry::value)
        .toList();
  }

  /** The number of all entries. */
  long seen() {
    return seen;
  }

  /** FNV-1a over the UTF-16 units, then MurmurHash3's finalizer, so that all bits count. */
  private static long hash(String name) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * FNV_PRIME;
    }
    hash = (hash ^ (hash >>> 33)) * MIX_1;
    hash = (hash ^ (hash >>> 33)) * MIX_2;
    return hash ^ (hash >>> 33);
  }

  private record Entry<T>(long hash, long position, long bytes, T value) {}
}
