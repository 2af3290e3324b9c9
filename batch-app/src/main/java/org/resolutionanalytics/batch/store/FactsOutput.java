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
 * texts in UTF-8 after their length; and repeated texts once, afterwards by number.
 */
public final class FactsOutput {
  private byte[] bytes = new byte[1 << 14];
  private int size;
  private final Map<String, Integer> shared = new HashMap<>();

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

  public void text(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /** Writes a text that occurs often: in full the first time, then by its number, from 1. */
  public void shared(String text) {
    Integer known = shared.get(text);
    if (known != null) {
      number(known);
    } else {
      shared.put(text, shared.size() + 1);
      number(0);
      text(text);
    }
  }

  /** Writes a text that is never empty, or none. */
  public void optional(Optional<String> text) {
    shared(text.orElse(""));
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
