package org.resolutionanalytics.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.core.rule.StrengthLevel;
import org.resolutionanalytics.nlp.rule.RuleBook;

class StrengthScaleTest {

  @Test
  void levelsGoFromTheStrongestToTheWeakest() {
    StrengthScale scale =
        StrengthScale.of(
            Stream.of("1 invites: invite", "3 decides: decide that, direct", "2 urges: urge")
                .map(StrengthLevel::of)
                .toList(),
            RuleBook.shipped().roles());

    assertThat(scale.levels()).containsExactly("decides", "urges", "invites");
  }
}
