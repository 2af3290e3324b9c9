package org.resolutionanalytics.batch.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;

/** How the number of steps grows with what is read. */
final class Growth {

  /** Of four times the length; quadratic code takes sixteen times the steps. */
  private static final double AT_MOST = 4.8;

  private Growth() {}

  /** Something that holds a number of repetitions. */
  @FunctionalInterface
  interface Shape<T> {
    T of(int times) throws IOException;
  }

  /** Checks that four times the length takes no more than about four times the steps. */
  static <T> void isLinear(Consumer<T> reader, int times, Shape<T> shape) throws IOException {
    long once = steps(reader, shape.of(times));
    long fourTimes = steps(reader, shape.of(4 * times));
    assertThat((double) fourTimes / once).as("%d, %d", once, fourTimes).isLessThan(AT_MOST);
  }

  private static <T> long steps(Consumer<T> reader, T text) {
    Steps.reset();
    reader.accept(text);
    return Steps.count();
  }
}
