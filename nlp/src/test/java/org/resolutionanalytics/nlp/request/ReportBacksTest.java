package org.resolutionanalytics.nlp.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

class ReportBacksTest {

  private static boolean asked(String action) {
    Tokens tokens = new Tokenizer().tokenize(action);
    return new ReportBacks(tokens, new RequestWords()).asked(0, tokens.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to report to the General Assembly on seeds",
        "to plant trees and to report thereon",
        "to plant trees, and report back to the Council",
        "to submit to the Assembly, at its next session, a report on seeds",
        "to include in his next report a chapter on seeds",
        "to provide annual reports on seeds",
        "to keep the Council informed of the harvest",
        "to inform the Assembly of the harvest",
        "to brief the Council every month",
      })
  void aReportIsAsked(String action) {
    assertThat(asked(action)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to consider the report of the Secretary-General",
        "to make use of the findings of the previous report",
        "to submit their views on seeds",
        "to inform farmers of prices",
        "to transmit the report of the panel to all farmers",
        "to keep the granaries full",
        "to improve reporting systems",
        "to provide for safe reporting procedures",
      })
  void noReportIsAsked(String action) {
    assertThat(asked(action)).isFalse();
  }
}
