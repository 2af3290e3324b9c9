package org.resolutionanalytics.batch.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the primitives of the compact form: whole numbers in groups of seven bits, lowest first;
 * texts in UTF-8 after their length; and repeated values once, afterwards by number.
 */
public final class FactsOutput {
  private byte[] bytes = new byte[1 << 14];
  private int size;
  private final Map<Object, Integer> shared = new HashMap<>();

  /** Writes a number from 0. */
  public void number(int value) {
    ensure(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Writes a text: twice its length in bytes, and 1 more unless it is all ASCII. */
  public void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length * 2 + (encoded.length == text.length() ? 0 : 1));
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /** Writes a text that occurs often: in full the first time, then by its number, from 1. */
  public void shared(String text) {
    shared(text, this::text);
  }

  /** Writes a text that is never empty, or none. */
  public void optional(Optional<String> text) {
    shared(text, value -> text(value.orElse("")));
  }

  /** Writes a value that occurs often: in full the first time, then by its number, from 1. */
  public <T> void shared(T value, Consumer<T> inFull) {
    Integer known = shared.putIfAbsent(value, shared.size() + 1);
    if (known != null) {
      number(known);
    } else {
      number(0);
      inFull.accept(value);
    }
  }

  /** Writes the number of days since the year 1; 0 for none. */
  public void date(Optional<LocalDate> date) {
    number(date.map(day -> (int) (day.toEpochDay() - FactsInput.DAY_ZERO)).orElse(0));
  }

  public <T> void list(List<T> values, Consumer<T> each) {
    number(values.size());
    values.forEach(each);
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
