package org.resolutionanalytics.batch.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what {@link FactsOutput} wrote. */
public final class FactsInput {
  /** The last day of the year 0, which a date's number counts from. */
  static final long DAY_ZERO = LocalDate.of(0, 12, 31).toEpochDay();

  private final byte[] bytes;
  private int position;
  private final List<String> shared = new ArrayList<>();

  public FactsInput(byte[] bytes) {
    this.bytes = bytes;
  }

  public int number() {
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

  public String text() {
    int length = number();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  public String shared() {
    int number = number();
    if (number > 0) {
      return shared.get(number - 1);
    }
    String text = text();
    shared.add(text);
    return text;
  }

  public Optional<String> optional() {
    String text = shared();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  public Optional<LocalDate> date() {
    int day = number();
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(DAY_ZERO + day));
  }

  public <T> List<T> list(Function<FactsInput, T> each) {
    int count = number();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(each.apply(this));
    }
    return values;
  }
}
