package org.resolutionanalytics.nlp.lineage.series;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** An inverted index: the documents of each value. Values are hashes of 32 bits or numbers. */
final class Postings {
  private static final long LOW = 0xFFFFFFFFL;

  private long[] entries = new long[1024];
  private int size;

  void add(int value, int document) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size + (size >> 1));
    }
    entries[size++] = ((long) value << 32) | document;
  }

  /** Ends the filling. */
  void sort() {
    Arrays.sort(entries, 0, size);
  }

  /**
   * Passes on the documents of a value, in order; none if there are too many, as the value then
   * says little.
   */
  void forEach(int value, int most, IntConsumer documents) {
    long from = (long) value << 32;
    int first = Arrays.binarySearch(entries, 0, size, from);
    first = first < 0 ? -1 - first : first;
    int end = first;
    while (end < size && (int) (entries[end] >> 32) == value) {
      if (++end - first > most) {
        return;
      }
    }
    for (int i = first; i < end; i++) {
      documents.accept((int) (entries[i] & LOW));
    }
  }
}
