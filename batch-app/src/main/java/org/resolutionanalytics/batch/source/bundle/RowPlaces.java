package org.resolutionanalytics.batch.source.bundle;

import java.util.Arrays;

/** Where rows of a table start, for one in sixteen of them: a table may have millions. */
final class RowPlaces {
  private static final int STEP = 16;

  private long[] offsets = new long[64];
  private int known;

  /**
   * Notes where a row starts.
   *
   * @param row its number, from 1
   */
  void add(long row, long offset) {
    if ((row - 1) / STEP == known && (row - 1) % STEP == 0) {
      if (known == offsets.length) {
        offsets = Arrays.copyOf(offsets, known * 2);
      }
      offsets[known++] = offset;
    }
  }

  /** The number of the last row, not after this one, whose place is known; 0 if there is none. */
  long before(long row) {
    return known == 0 ? 0 : Math.min((row - 1) / STEP, known - 1L) * STEP + 1;
  }

  /** Where a row starts that {@link #before} named. */
  long offset(long row) {
    return offsets[(int) ((row - 1) / STEP)];
  }
}
