package org.resolutionanalytics.batch.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  @Test
  void aNumberAgreesWithItsNoun() {
    assertThat(Phrases.counted(0, "file")).isEqualTo("0 files");
    assertThat(Phrases.counted(1, "file")).isEqualTo("1 file");
    assertThat(Phrases.counted(1117, "file")).isEqualTo("1,117 files");
  }

  @Test
  void ofManyNamesTheFirstAreListedAndTheOthersCounted() {
    assertThat(Phrases.firstOf(List.of("a"))).isEqualTo("a");
    assertThat(Phrases.firstOf(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
    assertThat(Phrases.firstOf(List.of("a", "b", "c", "d", "e", "f", "g")))
        .isEqualTo("a, b, c, d, e and 2 more");
  }
}
