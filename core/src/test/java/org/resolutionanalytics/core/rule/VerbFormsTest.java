package org.resolutionanalytics.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spelling of verbs' forms. */
final class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "note, notes, noting, noted",
    "agree, agrees, agreeing, agreed",
    "stress, stresses, stressing, stressed",
    "convey, conveys, conveying, conveyed",
    "deploy, deploys, deploying, deployed",
    "notify, notifies, notifying, notified",
    "echo, echoes, echoing, echoed"
  })
  void regularSpelling(String verb, String third, String participle, String past) {
    assertThat(VerbForms.thirdPerson(verb)).isEqualTo(third);
    assertThat(VerbForms.participle(verb, false)).isEqualTo(participle);
    assertThat(VerbForms.past(verb, false)).isEqualTo(past);
  }

  @ParameterizedTest
  @CsvSource({"refer, referring, referred", "regret, regretting, regretted"})
  void theLastLetterMayBeDoubled(String verb, String participle, String past) {
    assertThat(VerbForms.participle(verb, true)).isEqualTo(participle);
    assertThat(VerbForms.past(verb, true)).isEqualTo(past);
  }
}
