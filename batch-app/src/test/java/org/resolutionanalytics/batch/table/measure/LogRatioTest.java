package org.resolutionanalytics.batch.table.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogRatioTest {

  @Test
  void oneIsTwiceAsFrequent() {
    assertThat(LogRatio.of(20, 100, 10, 100).value()).isCloseTo(1, within(1e-12));
    assertThat(LogRatio.of(10, 100, 20, 100).value()).isCloseTo(-1, within(1e-12));
    assertThat(LogRatio.of(40, 1000, 10, 1000).value()).isCloseTo(2, within(1e-12));
  }

  @Test
  void intervalOfARiskRatio() {
    // 15 of 150 against 100 of 250: the ratio is 0.25, its 95 % interval 0.151 to 0.414.
    LogRatio ratio = LogRatio.of(15, 150, 100, 250);

    assertThat(Math.pow(2, ratio.value())).isCloseTo(0.25, within(1e-9));
    assertThat(Math.pow(2, ratio.low())).isCloseTo(0.151, within(5e-4));
    assertThat(Math.pow(2, ratio.high())).isCloseTo(0.414, within(5e-4));
  }

  @Test
  void zeroCountsAsAHalf() {
    assertThat(LogRatio.of(0, 100, 4, 100).value()).isCloseTo(-3, within(1e-12));
    assertThat(LogRatio.of(4, 100, 0, 100).value()).isCloseTo(3, within(1e-12));
    assertThat(LogRatio.of(0, 100, 0, 100).value()).isZero();
  }

  @Test
  void moreCasesNarrowTheInterval() {
    LogRatio few = LogRatio.of(2, 20, 1, 20);
    LogRatio many = LogRatio.of(200, 2000, 100, 2000);

    assertThat(many.value()).isCloseTo(few.value(), within(1e-12));
    assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    assertThat(few.low()).isNegative();
    assertThat(many.low()).isPositive();
  }

  @Test
  void everyCaseOnBothSidesLeavesNoDoubt() {
    assertThat(LogRatio.of(5, 5, 7, 7)).isEqualTo(new LogRatio(0, 0, 0));
  }

  @Test
  void noShareOfNothing() {
    assertThatThrownBy(() -> LogRatio.of(0, 0, 1, 2)).hasMessage("no share is 0 of 0");
    assertThatThrownBy(() -> LogRatio.of(3, 2, 1, 2)).hasMessage("no share is 3 of 2");
  }
}
