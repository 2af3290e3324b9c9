package org.resolutionanalytics.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [A/RES/65/170]            | never-matches a 'A/RES/65/170'",
        "a: [and/or others]           | never-matches a 'and/or others'",
        "a: ['two  spaces']           | never-matches a 'two  spaces'",
        "a: ['women,']                | never-matches a 'women,'",
        "a: [\"*s'\"]                   | never-matches a '*s''",
        "a: ['(debt)']                | never-matches a '(debt)'",
        "a: [migrant*, migrants]      | shadowed a 'migrants'",
        "a: [debt *, debt relief]     | shadowed a 'debt relief'",
        "a: [vulnerable, vulnerabel]  | near-duplicate a 'vulnerabel'",
        "a: [child birth, childbirth] | near-duplicate a 'childbirth'",
        "a: ['*']                     | too-broad a '*'",
        "a: ['re*']                   | too-broad a 're*'",
        "{a: [debt], b: [DEBT]}       | shared b 'DEBT'",
      })
  void namesWhatIsDoubtful(String yaml, String expected) throws LexiconFormatException {
    assertThat(LexiconCheck.of(read(yaml)))
        .extracting(f -> f.kind().id() + " " + f.category() + " '" + f.term() + "'")
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: [gender-based, women's, COVID-19, '1,117', 'e.g']",
        "a: ['*-led', 'sex-*', 'wom?n', 'right to *', 'debt ; crisis']",
        "a: [child, children, migrant, migrants]",
        "{a: [debt crisis], b: [debt]}",
      })
  void hasNothingAgainstUsualTerms(String yaml) throws LexiconFormatException {
    assertThat(LexiconCheck.of(read(yaml))).isEmpty();
  }

  @Test
  void namesTheLine() throws LexiconFormatException {
    assertThat(LexiconCheck.of(read("a:\n  - debt*\n  - debts\n")))
        .singleElement()
        .returns(3, LexiconFinding::line)
        .returns("'debt*' matches all that it matches: remove it", LexiconFinding::reason);
  }

  private static Lexicon read(String yaml) throws LexiconFormatException {
    return LexiconReader.read("x.yml", yaml.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }
}
