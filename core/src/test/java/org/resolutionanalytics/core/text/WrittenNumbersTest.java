package org.resolutionanalytics.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.rule.Rules;

/** Numbers and months in words. */
class WrittenNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "first, 1",
    "eleventh, 11",
    "twentieth, 20",
    "forty-eighth, 48",
    "eightieth, 80",
    "ninety-ninth, 99",
    "hundredth, 100",
    "forty-tenth, 0",
    "forty, 0",
    "67th, 0",
    "Forty-eighth, 0",
    "'', 0"
  })
  void ordinalsInWords(String word, int number) {
    assertThat(Rules.shipped().ordinals().word(word)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "67th, 67",
    "1st, 1",
    "102nd, 102",
    "sixty-seventh, 67",
    "67, 0",
    "1234th, 0",
    "th, 0"
  })
  void ordinalsInFigures(String word, int number) {
    assertThat(Rules.shipped().ordinals().wordOrFigures(word)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "january, 1, 0",
    "December, 0, 12",
    "may, 5, 0",
    "May, 0, 5",
    "MAY, 0, 0",
    "moon, 0, 0"
  })
  void months(String word, int small, int printed) {
    assertThat(Rules.shipped().months().number(word)).isEqualTo(small);
    assertThat(Rules.shipped().months().printed(word)).isEqualTo(printed);
  }
}
