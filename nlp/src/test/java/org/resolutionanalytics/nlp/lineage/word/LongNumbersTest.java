package org.resolutionanalytics.nlp.lineage.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongNumbersTest {

  @Test
  void valuesAreNumberedInTheOrderInWhichTheyCome() {
    LongNumbers numbers = new LongNumbers(2);
    for (long value = 0; value < 1000; value++) {
      assertThat(numbers.number(value << 32)).isEqualTo((int) value);
    }

    assertThat(numbers.number(7L << 32)).isEqualTo(7);
    assertThat(numbers.find(7L << 32)).isEqualTo(7);
    assertThat(numbers.find(7)).isNegative();
    assertThat(numbers.size()).isEqualTo(1000);
  }

  @Test
  void clearedItNumbersFromTheBeginning() {
    LongNumbers numbers = new LongNumbers(16);
    numbers.number(5);
    numbers.number(6);

    numbers.clear();

    assertThat(numbers.size()).isZero();
    assertThat(numbers.find(5)).isNegative();
    assertThat(numbers.number(6)).isZero();
    assertThat(numbers.find(5)).isNegative();
  }
}
