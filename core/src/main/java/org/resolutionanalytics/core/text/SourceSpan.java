package org.resolutionanalytics.core.text;

/**
 * A stretch of a text: half-open, counted in UTF-16 units from 0.
 *
 * @param start offset of the first unit, 0 or more
 * @param end offset after the last unit, not before {@code start}
 */
public record SourceSpan(int start, int end) implements Comparable<SourceSpan> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public SourceSpan {
    if (start < 0) {
      throw new IllegalArgumentException("start is negative: " + start);
    }
    if (end < start) {
      throw new IllegalArgumentException("end " + end + " lies before start " + start);
    }
  }

  /** The number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(SourceSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
