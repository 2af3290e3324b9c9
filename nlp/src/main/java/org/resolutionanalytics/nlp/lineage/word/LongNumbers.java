package org.resolutionanalytics.nlp.lineage.word;

import java.util.Arrays;

/** Numbers distinct values from 0, in the order in which they come. Open addressing. */
public final class LongNumbers {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] values;
  private int[] numbers;
  private int size;

  public LongNumbers(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
    values = new long[capacity];
    numbers = new int[capacity];
    Arrays.fill(numbers, -1);
  }

  public int size() {
    return size;
  }

  /** The number of a value, a new one if the value is new. */
  public int number(long value) {
    if (size * 2 >= values.length) {
      grow();
    }
    int slot = slot(value);
    if (numbers[slot] < 0) {
      values[slot] = value;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  /** The number of a value; negative if it has none. */
  public int find(long value) {
    return numbers[slot(value)];
  }

  private int slot(long value) {
    int mask = values.length - 1;
    long mixed = value * MIX;
    int slot = (int) (mixed ^ (mixed >>> 32)) & mask;
    while (numbers[slot] >= 0 && values[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = values;
    int[] numbered = numbers;
    values = new long[before.length * 2];
    numbers = new int[before.length * 2];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < before.length; i++) {
      if (numbered[i] >= 0) {
        int slot = slot(before[i]);
        values[slot] = before[i];
        numbers[slot] = numbered[i];
      }
    }
  }
}
