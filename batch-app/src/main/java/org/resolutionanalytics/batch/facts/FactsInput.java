package org.resolutionanalytics.batch.facts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link FactsOutput} wrote. */
final class FactsInput {
  private final byte[] bytes;
  private int position;
  private final List<String> shared = new ArrayList<>();

  FactsInput(byte[] bytes) {
    this.bytes = bytes;
  }

  int readByte() {
    return bytes[position++];
  }

  int readInt() {
    int value = 0;
    int shift = 0;
    int b;
    do {
      b = bytes[position++];
      value |= (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }

  String readText() {
    int length = readInt();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  String readShared() {
    int number = readInt();
    if (number > 0) {
      return shared.get(number - 1);
    }
    String text = readText();
    shared.add(text);
    return text;
  }

  Optional<LocalDate> readDate() {
    int packed = readInt();
    if (packed == 0) {
      return Optional.empty();
    }
    int months = packed / 32 - 1;
    return Optional.of(LocalDate.of(months / 12, months % 12 + 1, packed % 32));
  }

  Optional<String> readOptional() {
    return readByte() == 1 ? Optional.of(readText()) : Optional.empty();
  }

  boolean atEnd() {
    return position == bytes.length;
  }
}
