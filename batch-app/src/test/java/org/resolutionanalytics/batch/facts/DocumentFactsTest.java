package org.resolutionanalytics.batch.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;

class DocumentFactsTest {

  @ParameterizedTest
  @CsvSource({
    "S/RES/1325 (2000), 2000",
    "E/RES/2006/2, 2006",
    "E/RES/1946/1, 1946",
    "E/RES/1945/1,",
    "S/RES/1 (2200),",
    "A/RES/65/170,",
    "A/HRC/RES/12/10,",
    "A/RES/2453 A (XXIII),",
    "A/RES/2006/2,",
    "E/RES/0006/2,",
    ","
  })
  void theYearOfASymbolIsUsedOnlyIfTheSymbolContainsIt(String symbol, Integer year) {
    DocumentFacts facts = document(Optional.ofNullable(symbol), Optional.empty());

    assertThat(facts.year()).isEqualTo(Optional.ofNullable(year));
  }

  @Test
  void theDayOfAdoptionComesBeforeTheYearOfTheSymbol() {
    DocumentFacts facts =
        document(Optional.of("S/RES/1325 (2000)"), Optional.of(LocalDate.of(2001, 1, 2)));

    assertThat(facts.year()).contains(2001);
  }

  private static DocumentFacts document(Optional<String> symbol, Optional<LocalDate> adoptedOn) {
    ResolutionMetadata metadata =
        new ResolutionMetadata(
            symbol.map(ResolutionSymbol::new),
            Body.OTHER,
            Optional.empty(),
            "",
            adoptedOn,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new DocumentFacts("d", "", metadata, List.of(), List.of(), List.of());
  }
}
