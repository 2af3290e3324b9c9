package org.resolutionanalytics.nlp.lineage.word;

/** Lists of numbers, one per key, packed in one array. How long each becomes is known before. */
public final class IntLists {
  private final int[] values;

  /** Where the filled part of each list ends. */
  private final int[] ends;

  /**
   * Empty lists.
   *
   * @param sizes how many numbers each list will hold, by its key
   */
  public IntLists(int[] sizes) {
    ends = new int[sizes.length];
    int total = 0;
    for (int key = 0; key < sizes.length; key++) {
      ends[key] = total;
      total += sizes[key];
    }
    values = new int[total];
  }

  /** Adds a number to a list. */
  public void add(int key, int value) {
    values[ends[key]++] = value;
  }

  /** The place of a list's first number, once all lists are full. */
  public int start(int key) {
    return key == 0 ? 0 : ends[key - 1];
  }

  /** The place behind a list's last number. */
  public int end(int key) {
    return ends[key];
  }

  /** The number at a place. */
  public int value(int place) {
    return values[place];
  }
}
