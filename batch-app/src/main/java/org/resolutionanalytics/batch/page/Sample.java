package org.resolutionanalytics.batch.page;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps as many entries as fit into a number of bytes. Which ones depends on their names alone, not
 * on the order or the machine: those whose names have the smallest hashes. All entries are kept if
 * all fit.
 *
 * @param <T> what an entry is
 */
final class Sample<T> {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long MIX_1 = 0xff51afd7ed558ccdL;
  private static final long MIX_2 = 0xc4ceb9fe1a85ec53L;

  private final PriorityQueue<Entry<T>> largestFirst =
      new PriorityQueue<>(
          Comparator.comparingLong((Entry<T> entry) -> entry.hash)
              .thenComparingLong(entry -> entry.position)
              .reversed());

  private long capacity;

  /** The smallest hash that did not fit: no entry from it on can be kept. */
  private long bound = Long.MAX_VALUE;

  private long used;
  private long offered;

  Sample(long capacity) {
    this.capacity = capacity;
  }

  void offer(String name, long bytes, T value) {
    long hash = hash(name);
    long position = offered++;
    if (hash < bound) {
      largestFirst.add(new Entry<>(hash, position, bytes, value));
      used += bytes;
      shrinkTo(capacity);
    }
  }

  /** Reduces the capacity to this many bytes. */
  void shrinkTo(long bytes) {
    capacity = Math.min(capacity, bytes);
    while (used > capacity) {
      Entry<T> removed = largestFirst.remove();
      used -= removed.bytes;
      bound = removed.hash;
    }
  }

  /** The kept entries in the order in which they were offered. */
  List<T> kept() {
    return largestFirst.stream()
        .sorted(Comparator.comparingLong(Entry::position))
        .map(Entry::value)
        .toList();
  }

  /** The number of entries, whether kept or not. */
  long offered() {
    return offered;
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
