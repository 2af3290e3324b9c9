package org.resolutionanalytics.batch.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The primitives of the compact form: whole numbers in seven-bit groups, lowest first; texts in
 * UTF-8 behind their length; and repeated texts once, afterwards by number.
 */
final class FactsOutput {
  private byte[] bytes = new byte[1 << 14];
  private int size;
  private final Map<String, Integer> shared = new HashMap<>();

  void writeByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  /** Writes a number from 0. */
  void writeInt(int value) {
    ensure(5);
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  void writeText(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    writeInt(encoded.length);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  /** Writes a text that comes often: in full the first time, then by its number, from 1. */
  void writeShared(String text) {
    Integer known = shared.get(text);
    if (known != null) {
      writeInt(known);
      return;
    }
    shared.put(text, shared.size() + 1);
    writeInt(0);
    writeText(text);
  }

  /** A day of the common calendar in one number; 0 for none. */
  void writeDate(Optional<LocalDate> date) {
    writeInt(
        date.map(d -> (d.getYear() * 12 + d.getMonthValue()) * 32 + d.getDayOfMonth()).orElse(0));
  }

  void writeOptional(Optional<String> text) {
    writeByte(text.isPresent() ? 1 : 0);
    text.ifPresent(this::writeText);
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
