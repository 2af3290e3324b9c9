package org.resolutionanalytics.batch.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistinctTextsTest {

  @Test
  void equalTextsHaveOneNumberAndAreHandedOnOnce() {
    List<String> handedOn = new ArrayList<>();
    DistinctTexts texts = new DistinctTexts(handedOn::add);

    assertThat(
            Stream.of("Recalling", "Notes", "Recalling", "Notes ", "Notes")
                .map(texts::applyAsInt)
                .toList())
        .containsExactly(0, 1, 0, 2, 1);
    assertThat(handedOn).containsExactly("Recalling", "Notes", "Notes ");
  }
}
