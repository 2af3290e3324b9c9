package org.resolutionanalytics.batch.source.bundle;

import java.util.Arrays;

/**
 * Where rows of a table start. A place is kept every 32 KB at most: few enough for a table of any
 * size, and no row is far behind one.
 */
final class RowPlaces {
  private static final int APART = 1 << 15;

  private long[] rows = new long[64];
  private long[] offsets = new long[64];
  private int known;

  /**
   * Notes where a row starts. One before the last known place changes nothing.
   *
   * @param row its number, from 1
   */
  void add(long row, long offset) {
    if (known > 0 && (row <= rows[known - 1] || offset - offsets[known - 1] < APART)) {
      return;
    }
    if (known == rows.length) {
      rows = Arrays.copyOf(rows, known * 2);
      offsets = Arrays.copyOf(offsets, known * 2);
    }
    rows[known] = row;
    offsets[known++] = offset;
  }

  /** The number of the last row, not after this one, whose place is known; 0 if there is none. */
  long before(long row) {
    int place = place(row);
    return place < 0 ? 0 : rows[place];
  }

  /** Where a row starts that {@link #before} named. */
  long offset(long row) {
    return offsets[place(row)];
  }

  private int place(long row) {
    int found = Arrays.binarySearch(rows, 0, known, row);
    return found >= 0 ? found : -found - 2;
  }
}
