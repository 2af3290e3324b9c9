package org.resolutionanalytics.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sections of a rule file, and what is said of a file that breaks a rule. */
final class RuleFileTest {

  private static RuleFile file(String... lines) {
    return RuleFile.parse("a.txt", String.join("\n", lines));
  }

  @Test
  void wordsAreSeparatedByBlanksAndLineEnds() {
    RuleFile file = file("# A file", "", "[joiners]", "and or", "# why", "nor", "[other]", "x");

    assertThat(file.words("joiners")).containsExactly("and", "or", "nor");
    assertThat(file.words("other")).containsExactly("x");
  }

  @Test
  void aLineIsAPhraseAndKeepsItsOuterBlanksInQuotationMarks() {
    RuleFile file = file("[starts]", "adopted without", "\"of \"");

    assertThat(file.lines("starts")).containsExactly("adopted without", "of ");
    assertThat(file.text("starts")).isEqualTo("adopted without of ");
  }

  @Test
  void anExpressionGoesOnOverLinesAndTakesOtherSections() {
    RuleFile file =
        file("[vote]", "by %count%", "[ ]votes?", "[count]", "(?:%words|%)", "[words]", "one two");

    assertThat(file.pattern("vote").matcher("by two votes").matches()).isTrue();
  }

  @Test
  void aRecordHasASectionForEachComponent() {
    RuleFile file =
        file("[joiners]", "and or", "[start lines]", "a b", "[article]", "the", "[by vote]", "x+");

    Example example = file.as(Example.class);

    assertThat(example.joiners()).containsExactly("and", "or");
    assertThat(example.startLines()).containsExactly("a b");
    assertThat(example.article()).isEqualTo("the");
    assertThat(example.byVote().matcher("xx").matches()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[joiners]", "and").as(Example.class))
        .withMessage("a.txt: section [start lines] is missing or empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[joiner]", "and", "[other]", "x").as(Joiner.class))
        .withMessage("a.txt: nothing reads the sections [other]");
  }

  private record Example(
      Set<String> joiners, List<String> startLines, String article, Pattern byVote) {}

  private record Joiner(Set<String> joiner) {}

  @Test
  void anErrorNamesFileAndLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("and or"))
        .withMessage("a.txt:1: a section's name in square brackets must precede the first rule");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "x", "[a]", "y"))
        .withMessage("a.txt:3: section [a] is there twice: merge both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "x y", "z x").words("a"))
        .withMessage("a.txt:3: 'x' is in [a] twice: remove one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "x(").pattern("a"))
        .withMessage("a.txt:2: [a] is not a regular expression: Unclosed group");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> file("[a]", "[b]", "x").words("a"))
        .withMessage("a.txt: section [a] is missing or empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rules.of("xx"))
        .withMessage("rules/xx/opening-verbs.txt is missing in this program: install it again");
  }
}
