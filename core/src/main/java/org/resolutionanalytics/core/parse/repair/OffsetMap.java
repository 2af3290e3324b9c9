package org.resolutionanalytics.core.parse.repair;

import java.util.Arrays;

/**
 * Where the characters of a draft came from: stretches that are the source unit for unit, and
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

  /** From {@code draft} on the draft is the source from {@code source} on. */
  void copied(int draft, int source) {
    int last = size - 1;
    boolean goesOn = last >= 0 && to[last] == COPIED && from[last] + draft - at[last] == source;
    if (!goesOn) {
      add(draft, source, COPIED);
    }
  }

  /** The character at {@code draft} comes from the source's half-open {@code start, end}. */
  void gap(int draft, int start, int end) {
    add(draft, start, end);
  }

  /** Where the source of a character starts. */
  int start(int draft) {
    int stretch = stretch(draft);
    return from[stretch] + draft - at[stretch];
  }

  /** Where the source of a character ends, exclusive. */
  int end(int draft) {
    int stretch = stretch(draft);
    return to[stretch] == COPIED ? from[stretch] + draft - at[stretch] + 1 : to[stretch];
  }

  private int stretch(int draft) {
    int found = Arrays.binarySearch(at, 0, size, draft);
    return found >= 0 ? found : -found - 2;
  }

  private void add(int draft, int start, int end) {
    if (size == at.length) {
      at = Arrays.copyOf(at, size * 2);
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    at[size] = draft;
    from[size] = start;
    to[size++] = end;
  }
}
