package org.resolutionanalytics.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.rule.StrengthLevel;

class StrengthScaleTest {

  @Test
  void levelsGoFromTheStrongestToTheWeakest() {
    StrengthScale scale =
        new StrengthScale(
            Stream.of("1 invites: invite", "3 decides: decide that, direct", "2 urges: urge")
                .map(StrengthLevel::of)
                .toList());

    assertThat(scale.levels()).containsExactly("decides", "urges", "invites");
  }
}
