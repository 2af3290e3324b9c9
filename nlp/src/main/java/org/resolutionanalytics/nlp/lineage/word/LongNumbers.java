package org.resolutionanalytics.nlp.lineage.word;

/**
 * Numbers distinct values from 0, in the order in which they come. Open addressing; it can be
 * cleared at no cost, to be used again.
 */
public final class LongNumbers {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] values;

  /** A value's number plus {@link #base}; a slot with less is free. */
  private int[] numbers;

  private int base = 1;
  private int size;

  public LongNumbers(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    values = new long[capacity];
    numbers = new int[capacity];
  }

  public int size() {
    return size;
  }

  /** Takes all numbers back. */
  public void clear() {
    base += size;
    size = 0;
    if (base > Integer.MAX_VALUE / 2) {
      numbers = new int[numbers.length];
      base = 1;
    }
  }

  /** The number of a value, a new one if the value is new. */
  public int number(long value) {
    if (size * 2 >= values.length) {
      grow();
    }
    int slot = slot(value);
    if (numbers[slot] < base) {
      values[slot] = value;
      numbers[slot] = base + size++;
    }
    return numbers[slot] - base;
  }

  /** The number of a value; negative if it has none. */
  public int find(long value) {
    return numbers[slot(value)] - base;
  }

  private int slot(long value) {
    long[] held = values;
    int[] numbered = numbers;
    int mask = held.length - 1;
    long mixed = value * MIX;
    int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
    while (numbered[slot] >= base && held[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = values;
    int[] numbered = numbers;
    values = new long[before.length * 2];
    numbers = new int[before.length * 2];
    for (int i = 0; i < before.length; i++) {
      if (numbered[i] >= base) {
        int slot = slot(before[i]);
        values[slot] = before[i];
        numbers[slot] = numbered[i];
      }
    }
  }
}
