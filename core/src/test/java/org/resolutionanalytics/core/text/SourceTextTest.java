package org.resolutionanalytics.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.core.diagnostic.Diagnostic;
import org.resolutionanalytics.core.diagnostic.DiagnosticCode;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\n\f", "\f\n", "\f\f\n"})
  void aFormFeedEndsNoLineThatPeopleCount(String end) {
    SourceText text = SourceText.of("x", "one" + end + "two" + end + "three");

    assertThat(text.position(text.content().indexOf("three")).line()).isEqualTo(3);
    assertThat(text.position(text.content().length()).line()).isEqualTo(3);
  }

  @Test
  void aFormFeedInsideALineIsAColumn() {
    SourceText text = SourceText.of("x", "one\n\ftwo\fthree");

    assertThat(text.position(text.content().indexOf("three"))).isEqualTo(new SourcePosition(2, 6));
    assertThat(text.lineCount()).isEqualTo(4);
  }

  @Test
  void aRemarkShowsTheLineBehindAFormFeed() {
    SourceText text = SourceText.of("x", "one\n\ftwo");
    Diagnostic remark =
        Diagnostic.of(
            DiagnosticCode.NO_SYMBOL,
            new SourceSpan(text.content().indexOf("two"), text.content().length()),
            "No symbol.");

    assertThat(remark.render(text)).startsWith("x:2:2: no-symbol: No symbol.").endsWith("^");
  }
}
