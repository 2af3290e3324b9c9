package org.resolutionanalytics.core.parse.repair;

import java.util.Arrays;

/**
 * Where the characters of a joined text came from: stretches that are the source unit for unit, and
 * single blanks that replace a gap of any width. As long as the lines are clean there is one
 * stretch a line, so that it costs little however long they are. Offsets are UTF-16 units from 0.
 */
public final class OffsetMap {

  /** Marks the end of a stretch that is copied. */
  private static final int COPIED = -1;

  private int[] at = new int[4];
  private int[] from = new int[4];
  private int[] to = new int[4];
  private int size;

  /** From {@code joined} on, the text is the source from {@code source} on. */
  void copied(int joined, int source) {
    int last = size - 1;
    boolean goesOn = last >= 0 && to[last] == COPIED && from[last] + joined - at[last] == source;
    if (!goesOn) {
      add(joined, source, COPIED);
    }
  }

  /** The character at {@code joined} comes from the source's half-open {@code start, end}. */
  void gap(int joined, int start, int end) {
    add(joined, start, end);
  }

  /** Where the source of a character starts. */
  int start(int joined) {
    int stretch = stretch(joined);
    return from[stretch] + joined - at[stretch];
  }

  /** Where the source of a character ends, exclusive. */
  int end(int joined) {
    int stretch = stretch(joined);
    return to[stretch] == COPIED ? from[stretch] + joined - at[stretch] + 1 : to[stretch];
  }

  private int stretch(int joined) {
    int found = Arrays.binarySearch(at, 0, size, joined);
    return found >= 0 ? found : -found - 2;
  }

  private void add(int joined, int start, int end) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    at[size] = joined;
    from[size] = start;
    to[size++] = end;
  }
}
