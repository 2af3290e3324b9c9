package org.resolutionanalytics.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sections of a rule file, and what is said of a file that breaks a rule. */
final class RuleFileTest {

  private static RuleFile file(String... lines) {
    return RuleFile.parse("a.txt", String.join("\n", lines));
  }

  @Test
  void wordsAreSeparatedByBlanksAndLineEnds() {
    RuleFile file = file("# A file", "", "[joiners]", "and or", "# why", "nor", "[other]", "x");

    assertThat(file.ordered("joiners")).containsExactly("and", "or", "nor");
    assertThat(file.words("other")).containsExactly("x");
  }

  @Test
  void aLineIsAPhraseAndKeepsItsOuterBlanksInQuotationMarks() {
    RuleFile file = file("[starts]", "adopted without", "\"of \"");

    assertThat(file.lines("starts")).containsExactly("adopted without", "of ");
    assertThat(file.text("starts")).isEqualTo("adopted without of ");
  }

  @Test
  void anExpressionGoesOnOverLinesAndTakesParts() {
    RuleFile file = file("[vote]", "by %count%", "[ ]votes?");

    assertThat(file.pattern("vote", Map.of("count", "\\d+")).matcher("by 3 votes").matches())
        .isTrue();
  }

  @Test
  void anErrorNamesFileAndLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("and or"))
        .withMessage("a.txt:1: a section's name in square brackets must precede the first rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "x", "[a]", "y"))
        .withMessage("a.txt:3: section [a] is there twice: merge both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "x y", "z x").ordered("a"))
        .withMessage("a.txt:3: 'x' is in [a] twice: remove one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "x(").pattern("a"))
        .withMessage("a.txt:2: [a] is not a regular expression: Unclosed group");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "[b]", "x").words("a"))
        .withMessage("a.txt: section [a] is missing or empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.of("xx"))
        .withMessage("rules/xx/numbers.txt is missing in this program: install it again");
  }
}
