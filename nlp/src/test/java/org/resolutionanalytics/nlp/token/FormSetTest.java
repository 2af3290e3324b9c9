package org.resolutionanalytics.nlp.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSetTest {
  private final FormSet set = new FormSet(Set.of("states", "parties"));

  /** Also where the numbering is full, and further forms have no number. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100})
  void theFormDecides(int room) {
    Tokens tokens = new Tokenizer(new TokenTypes(room)).tokenize("All States and parties");

    for (int time = 0; time < 2; time++) {
      assertThat(set.contains(tokens, 0)).isFalse();
      assertThat(set.contains(tokens, 1)).isTrue();
      assertThat(set.contains(tokens, 2)).isFalse();
      assertThat(set.contains(tokens, 3)).isTrue();
    }
  }

  @Test
  void anotherNumberingIsLearntAnew() {
    assertThat(set.contains(new Tokenizer().tokenize("States"), 0)).isTrue();
    assertThat(set.contains(new Tokenizer().tokenize("peoples"), 0)).isFalse();
    assertThat(set.contains(new Tokenizer().tokenize("parties"), 0)).isTrue();
  }
}
