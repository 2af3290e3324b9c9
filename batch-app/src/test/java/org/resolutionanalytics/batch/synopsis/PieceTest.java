package org.resolutionanalytics.batch.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as before | KEPT:as_before",
        "[-old-]{+new+} | REMOVED:old ADDED:new",
        "Requests [-two-] reports | KEPT:Requests_ REMOVED:two KEPT:_reports",
        "a {+b+}{+c+} | KEPT:a_ ADDED:b ADDED:c",
        "[-a {+ b-] c | REMOVED:a_{+_b KEPT:_c",
        "no end [-of {+this+} | KEPT:no_end_[-of_ ADDED:this",
        "no end {+of [-this | KEPT:no_end_{+of_[-this",
      })
  void marksAreRead(String difference, String pieces) {
    assertThat(
            Piece.of(difference).stream()
                .map(piece -> piece.mark() + ":" + piece.text().replace(' ', '_'))
                .collect(Collectors.joining(" ")))
        .isEqualTo(pieces);
  }
}
