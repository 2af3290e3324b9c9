package org.resolutionanalytics.nlp.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.rule.Rules;

/** Word lists and tables of a rule file, and what is said of a file that breaks a rule. */
final class WordListsTest {

  @Test
  void aListHoldsTheWordsBetweenSpacesAndLineEnds() {
    WordLists lists =
        WordLists.parse("a.yml", "lists:\n  # why\n  joiners: >-\n    and ,\n    or\nother: [x]\n");

    assertThat(lists.list("joiners")).containsExactlyInAnyOrder("and", ",", "or");
    assertThat(lists.lists()).containsOnlyKeys("joiners");
  }

  @Test
  void aTableMapsOneWordToAnother() {
    WordLists lists = WordLists.parse("a.yml", "tables:\n  nouns:\n    calls: call upon\n");

    assertThat(lists.as(Nouns.class).nouns()).containsEntry("calls", "call upon");
  }

  @Test
  void aTableKeepsItsOrder() {
    WordLists lists =
        WordLists.parse("a.yml", "tables:\n  nouns:\n    e: 1\n    d: 2\n    c: 3\n    b: 4\n");

    assertThat(lists.as(Nouns.class).nouns().keySet()).containsExactly("e", "d", "c", "b");
  }

  private record Verb(String verb) {}

  @Test
  void aStringIsTheOnlyWordOfItsList() {
    assertThat(WordLists.parse("a.yml", "lists:\n  verb: act\n").as(Verb.class).verb())
        .isEqualTo("act");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordLists.parse("a.yml", "lists:\n  verb: act do\n").as(Verb.class))
        .withMessage("a.yml: verb needs exactly one word");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lists:%  a: x y x                | a.yml:2: a has 'x' twice: remove one
          lists:%  a: x%  a: y             | a.yml:3: lists has 'a' twice: merge both
          lists:%  a: [x]                  | a.yml:2: a needs words, separated by spaces
          lists:%  a: ''                   | a.yml:2: a needs words, separated by spaces
          lists: x                         | a.yml:1: lists needs entries (name: words)
          tables:%  a:%    b: [c]          | a.yml:3: b needs words, separated by spaces
          ''                               | a.yml: the file needs entries (name: words)
          lists:%  a: 'x                   | a.yml:2: not YAML: found unexpected end of stream
          """)
  void anErrorNamesFileAndLine(String text, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordLists.parse("a.yml", text.replace('%', '\n')))
        .withMessage(message);
  }

  @Test
  void aListThatIsMissingOrUnknownIsNamedWithItsFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordLists.parse("a.yml", "lists:\n  verbs: act\n").as(Nouns.class))
        .withMessage("a.yml: there is no list or table 'nouns'");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WordLists.parse("a.yml", "lists:\n  verbz: act\ntables:\n  nouns:\n    a: b\n")
                    .as(Nouns.class))
        .withMessage("a.yml: nothing reads [verbz]");
  }

  private record Nouns(Map<String, String> nouns) {}

  @Test
  void theParserKnowsTheVerbsOfSecondActs() {
    assertThat(Rules.shipped().verbs().finite())
        .containsAll(RuleBook.shipped().grammar().secondActs());
  }
}
