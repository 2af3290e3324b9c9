package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the sessions in a resolution without a date of adoption say. */
final class UndatedSessionsTest {

  @Test
  void aSessionThatIsOverIsNoTimeToConsiderAnything() {
    assertThat(
            new Resolutions()
                .undated()
                .operative("op1", "Decides to consider the lakes at its first session of 1947.")
                .tag()
                .get(0)
                .mandates()
                .reviews())
        .allSatisfy(review -> assertThat(review.year()).isEmpty());
  }
}
