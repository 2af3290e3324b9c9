package org.resolutionanalytics.batch.store;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads what {@link FactsOutput} wrote. */
public final class FactsInput {
  /** The last day of the year 0, which a date's number counts from. */
  static final long DAY_ZERO = LocalDate.of(0, 12, 31).toEpochDay();

  private final byte[] bytes;
  private int position;
  private final List<Object> shared = new ArrayList<>();

  /** Of a value that was read in full, the object to use. */
  private final UnaryOperator<Object> known;

  public FactsInput(byte[] bytes) {
    this(bytes, UnaryOperator.identity());
  }

  FactsInput(byte[] bytes, UnaryOperator<Object> known) {
    this.bytes = bytes;
    this.known = known;
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
    int form = number();
    if (form == 0) {
      return "";
    }
    int length = form >>> 1;
    // Bytes of ASCII need no decoding.
    Charset charset = (form & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    String text = new String(bytes, position, length, charset);
    position += length;
    return text;
  }

  public String shared() {
    return shared(FactsInput::text);
  }

  public Optional<String> optional() {
    return shared(FactsInput::optionalText);
  }

  private Optional<String> optionalText() {
    String text = text();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** Reads a value that may have occurred before. */
  @SuppressWarnings("unchecked") // what is read in a place was written there, of that type
  public <T> T shared(Function<FactsInput, T> inFull) {
    int number = number();
    if (number > 0) {
      return (T) shared.get(number - 1);
    }
    int place = shared.size();
    // Kept free: the value may hold others.
    shared.add("");
    T value = (T) known.apply(inFull.apply(this));
    shared.set(place, value);
    return value;
  }

  public Optional<LocalDate> date() {
    int day = number();
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(DAY_ZERO + day));
  }

  public <T> List<T> list(Function<FactsInput, T> each) {
    int count = number();
    if (count == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(each.apply(this));
    }
    return values;
  }
}
