package org.resolutionanalytics.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconReaderTest {

  @Test
  void readsCategoriesInCategories() throws Exception {
    Lexicon lexicon =
        read(
            """
            crisis:
              health:
                - pandemic*
                - Health  Emergency
              '':
                - crisis
                - CRISIS
            one: remittance*
            """);
    assertThat(lexicon.canonicalText())
        .isEqualTo(
            """
            [crisis]
            + crisis
            [crisis.health]
            + pandemic*
            + Health  Emergency
            [one]
            + remittance*
            """);
    assertThat(lexicon.category("crisis.health").orElseThrow().parent()).contains("crisis");
    assertThat(lexicon.category("crisis.health").orElseThrow().terms().get(1).words())
        .containsExactly("health", "", "emergency");
    assertThat(lexicon.category("one").orElseThrow().line()).isEqualTo(8);
    assertThat(lexicon.category("one").orElseThrow().terms().get(0).line()).isEqualTo(8);
  }

  @Test
  void aListInAListIsReadThrough() throws Exception {
    assertThat(read("a: [[b, c], d]").canonicalText()).isEqualTo("[a]\n+ b\n+ c\n+ d\n");
  }

  @Test
  void readsWhatStandsBeside() throws Exception {
    Lexicon lexicon =
        LexiconReader.read(
            "x.yml",
            bytes("crisis: [crisis]\n"),
            Optional.of(
                bytes(
                    "crisis:\n  name: Crisis\n  note: As\n    an event.\n  exclude: crisis management\n")));
    Category crisis = lexicon.category("crisis").orElseThrow();
    assertThat(crisis.name()).isEqualTo("Crisis");
    assertThat(crisis.note()).isEqualTo("As an event.");
    assertThat(crisis.exclusions()).extracting(Term::text).containsExactly("crisis management");
  }

  static List<Arguments> wrong() {
    return List.of(
        Arguments.of("", "x.yml: the file holds no category"),
        Arguments.of("- a\n- b\n", "x.yml:1: the file does not hold categories (key: terms)"),
        Arguments.of("a: [b\n", "x.yml:2: not YAML: expected ',' or ']', but got <stream end>"),
        Arguments.of(
            "a:\n  - b\n  c: d\n", "x.yml:3: not YAML: expected <block end>, but found '?'"),
        Arguments.of("a: [b]\nc:\n", "x.yml:2: category c: has no terms: add some or remove it"),
        Arguments.of("a: []\n", "x.yml:1: category a: has no terms: add some or remove it"),
        Arguments.of(
            "a:\n  b:\n    - c\n    - 2030\n",
            "x.yml:4: category a.b: the term 2030 is a number to YAML: put it in quotes, '2030'"),
        Arguments.of(
            "a: [no]\n",
            "x.yml:1: category a: the term no is a truth value to YAML: put it in quotes, 'no'"),
        Arguments.of("a: [b]\na: [c]\n", "x.yml:2: the key 'a' occurs twice: merge the two"),
        Arguments.of(
            "a:\n  b.c: [x]\n  b:\n    c: [y]\n",
            "x.yml:4: category a.b.c: another category has the same path"),
        Arguments.of("a:\n  - ' '\n", "x.yml:2: category a: a term is blank"),
        Arguments.of(
            "a:\n  - b*\n   - c d\n  - e\n",
            "x.yml:2: category a: the term 'b* - c d' spans several lines: indent the next line as"
                + " this one, or put the term in quotes"),
        Arguments.of(
            "a: b\n  c\n",
            "x.yml:1: category a: the term 'b c' spans several lines: indent the next line as"
                + " this one, or put the term in quotes"),
        Arguments.of("'': [a]\n", "x.yml:1: an uppermost category needs a name"),
        Arguments.of(
            "a: &x [b]\nc: *x\n",
            "x.yml:2: aliases (*name) are not supported: repeat the value instead"),
        Arguments.of(
            "a:\n  - b\n  - c: d\n",
            "x.yml:3: category a: a list holds terms only (a colon in a term? put the term in"
                + " quotes)"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void anErrorNamesFileLineCategoryAndReason(String content, String message) {
    assertThat(error(content)).hasMessage(message);
  }

  @Test
  void bytesThatAreNotUtf8AreAnErrorOnTheirLine() {
    byte[] latin = "a:\n  - caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    LexiconFormatException error =
        catchThrowableOfType(
            LexiconFormatException.class,
            () -> LexiconReader.read("x.yml", latin, Optional.empty()));
    assertThat(error).hasMessage("x.yml:2: not UTF-8: save the file as UTF-8");
  }

  @Test
  void deepNestingIsRefusedQuickly() {
    assertThat(error("a: " + "[".repeat(100_000))).hasMessage("x.yml:1: more than 30 levels");
  }

  @Test
  void extrasOfAnUnknownCategoryAreAnError() {
    LexiconFormatException error =
        catchThrowableOfType(
            LexiconFormatException.class,
            () ->
                LexiconReader.read(
                    "x.yml", bytes("a: [b]"), Optional.of(bytes("\nc:\n  note: d\n"))));
    assertThat(error)
        .hasMessage("x.extras.yml:2: category c: the lexicon has no such category")
        .returns(2, LexiconFormatException::line)
        .returns("c", LexiconFormatException::category)
        .returns("x.extras.yml", LexiconFormatException::file);
  }

  @Test
  void capitalsOfATermThatTheCategoryLacksAreAnError() {
    LexiconFormatException error =
        catchThrowableOfType(
            LexiconFormatException.class,
            () ->
                LexiconReader.read(
                    "x.yml", bytes("a: [WHO]"), Optional.of(bytes("a:\n  capitals: [ILO]\n"))));
    assertThat(error)
        .hasMessage(
            "x.extras.yml:2: category a: capitals has 'ILO', which is no term of the category");
  }

  @Test
  void anUnknownEndingIsAnError() {
    LexiconFormatException error =
        catchThrowableOfType(
            LexiconFormatException.class,
            () -> LexiconReader.read("x.txt", bytes("a: [b]"), Optional.empty()));
    assertThat(error).hasMessageContaining("unknown kind of lexicon");
  }

  private static Lexicon read(String content) throws LexiconFormatException {
    return LexiconReader.read("x.yml", bytes(content), Optional.empty());
  }

  private static LexiconFormatException error(String content) {
    return catchThrowableOfType(LexiconFormatException.class, () -> read(content));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
