package org.resolutionanalytics.batch.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolYearTest {

  @ParameterizedTest
  @CsvSource({
    "S/RES/1325 (2000), 2000",
    "E/RES/2006/2, 2006",
    "A/RES/65/170,",
    "A/HRC/RES/12/10,",
    "A/RES/2453 A (XXIII),",
    "E/RES/0006/2,",
    "'',"
  })
  void onlyAYearThatTheSymbolItselfHolds(String symbol, Integer year) {
    assertThat(SymbolYear.of(symbol).orElse(null)).isEqualTo(year);
  }
}
