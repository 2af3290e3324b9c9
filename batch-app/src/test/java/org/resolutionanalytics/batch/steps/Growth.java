package org.resolutionanalytics.batch.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;

/** How the number of steps grows with what is read. */
final class Growth {

  /** Of twice the length; quadratic code takes four times the steps. */
  private static final double AT_MOST = 2.25;

  private Growth() {}

  /** Something that holds a number of repetitions. */
  @FunctionalInterface
  interface Shape<T> {
    T of(int times) throws IOException;
  }

  /** Checks that twice the length takes no more than about twice the steps. */
  static <T> void isLinear(Consumer<T> reader, int times, Shape<T> shape) throws IOException {
    long once = steps(reader, shape.of(times));
    long twice = steps(reader, shape.of(2 * times));
    long fourTimes = steps(reader, shape.of(4 * times));
    assertThat((double) twice / once).as("%d, %d", once, twice).isLessThan(AT_MOST);
    assertThat((double) fourTimes / twice).as("%d, %d", twice, fourTimes).isLessThan(AT_MOST);
  }

  private static <T> long steps(Consumer<T> reader, T text) {
    Steps.reset();
    reader.accept(text);
    return Steps.count();
  }
}
