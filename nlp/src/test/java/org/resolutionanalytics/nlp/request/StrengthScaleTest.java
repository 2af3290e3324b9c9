package org.resolutionanalytics.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrengthScaleTest {

  @Test
  void levelsGoFromTheStrongestToTheWeakest() {
    StrengthScale scale =
        StrengthScale.parse(
            """
            invites: {rank: 1, verbs: [invite]}
            decides: {rank: 3, verbs: [decide that, direct]}
            urges: {rank: 2, verbs: [urge]}
            """);

    assertThat(scale.levels()).containsExactly("decides", "urges", "invites");
  }
}
