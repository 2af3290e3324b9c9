package org.resolutionanalytics.batch.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectLimitTest {

  @ParameterizedTest
  @CsvSource({"0, 100, 0", "20, 100, 20", "5%, 100, 5", "5%, 19, 0", "100%, 7, 7"})
  void allowsANumberOrAShare(String text, long files, long allowed) {
    assertThat(RejectLimit.parse(text).of(files)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101%", "five", "%", "1.5"})
  void refusesWhatIsNeither(String text) {
    assertThatThrownBy(() -> RejectLimit.parse(text)).hasMessageStartingWith("must be a number");
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(RejectLimit.parse(RejectLimit.parse("5%").toString()))
        .isEqualTo(new RejectLimit(0.05, true));
    assertThat(RejectLimit.parse("20")).hasToString("20");
  }
}
