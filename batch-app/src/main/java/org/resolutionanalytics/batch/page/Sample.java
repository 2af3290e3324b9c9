package org.resolutionanalytics.batch.page;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Keeps as many entries as fit into a number of bytes. Which ones depends on their names alone, not
 * on the order or the machine: those whose names have the smallest hashes. All entries are kept if
 * all fit.
 *
 * @param <T> what an entry is
 */
final class Sample<T> {

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
    long hash = MurmurHash3.hash128x64(name.getBytes(StandardCharsets.UTF_8))[0];
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

  private record Entry<T>(long hash, long position, long bytes, T value) {}
}
