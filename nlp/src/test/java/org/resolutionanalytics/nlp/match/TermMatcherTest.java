package org.resolutionanalytics.nlp.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.nlp.lexicon.Lexicon;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.lexicon.LexiconReader;
import org.resolutionanalytics.nlp.token.TokenTypes;
import org.resolutionanalytics.nlp.token.Tokenizer;
import org.resolutionanalytics.nlp.token.Tokens;

class TermMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "remit*         | a remit and remittances    | remit, remittances",
        "remit*         | an unremitting remi        | ",
        "*migrant       | a non-migrant migrant      | non-migrant, migrant",
        "wom?n          | woman women womaan womn    | woman, women",
        "wom?n          | the women's fund           | ",
        "*              | one , two                  | one, ',', two",
        "debt *         | debt relief; debt, debt    | debt relief, 'debt,'",
        "* debt         | external debt              | external debt",
        "m*e            | me more men mine           | me, more, mine",
        "co??d-1*       | COVID-19 could-1           | COVID-19, could-1",
        "Sexual   abuse | sexual abuse               | ",
        "sexual abuse   | Sexual, abuse              | ",
        "sexual abuse   | SEXUAL ABUSE               | SEXUAL ABUSE",
        "gender-based   | gender‑based gender based  | gender‑based",
        "women's        | women’s WOMEN'S womens     | 'women’s', 'WOMEN''S'",
        "café           | a cafe\u0301 in town       | cafe\u0301",
      })
  void aTermMatchesWholeWords(String term, String text, String expected) {
    String wanted = expected == null ? "" : expected.replaceAll("'(.*?)'(?=,|$)", "$1");
    assertThat(String.join(", ", matched(yaml("theme: ['" + term.replace("'", "''") + "']"), text)))
        .isEqualTo(wanted.replace("''", "'"));
  }

  private static final String BANK =
      """
      bank: [World Bank Group]
      world: [World Bank]
      """;

  @Test
  void withScopeKeyEachCategoryCountsOnItsOwn() {
    assertThat(found(yaml(BANK), NestedScope.KEY, "The World Bank Group is a World Bank body."))
        .containsExactly("bank=World Bank Group", "world=World Bank", "world=World Bank");
  }

  @Test
  void withScopeDictionaryTheLongestMatchWins() {
    assertThat(
            found(yaml(BANK), NestedScope.DICTIONARY, "The World Bank Group is a World Bank body."))
        .containsExactly("bank=World Bank Group", "world=World Bank");
  }

  @Test
  void withinACategoryTheLongestMatchCountsOnce() {
    Lexicon lexicon = yaml("crisis: [crisis, financial crisis, economic crisis and its]");
    assertThat(found(lexicon, NestedScope.KEY, "financial crisis, crisis, economic crisis and its"))
        .containsExactly(
            "crisis=financial crisis", "crisis=crisis", "crisis=economic crisis and its");
  }

  @Test
  void withinACategoryOverlappingMatchesOfOneLengthCountFromTheLeft() {
    Lexicon lexicon = yaml("theme: [debt relief, relief debt]");
    assertThat(found(lexicon, NestedScope.KEY, "debt relief debt relief"))
        .containsExactly("theme=debt relief", "theme=debt relief");
  }

  @Test
  void overlappingMatchesOfTwoCategoriesCountBoth() {
    Lexicon lexicon = yaml("a: [debt relief]\nb: [relief goods]");
    for (NestedScope scope : NestedScope.values()) {
      assertThat(found(lexicon, scope, "debt relief goods"))
          .containsExactly("a=debt relief", "b=relief goods");
    }
  }

  @Test
  void theSameWordsInTwoCategoriesCountInBoth() {
    Lexicon lexicon = yaml("a: [trafficking]\nb: [traffick*]");
    for (NestedScope scope : NestedScope.values()) {
      assertThat(found(lexicon, scope, "trafficking"))
          .containsExactly("a=trafficking", "b=trafficking");
    }
  }

  @Test
  void whereSeveralTermsMatchTheSameWordsTheFirstIsTheEvidence() {
    TermMatch match =
        matches(yaml("a: [traffick*, trafficking]"), NestedScope.KEY, "trafficking").get(0);
    assertThat(match.term().text()).isEqualTo("traffick*");
  }

  @Test
  void directValuesBelongToTheCategoryAbove() {
    Lexicon lexicon = yaml("crisis:\n  '': [crisis]\n  health: [pandemic]\n");
    assertThat(found(lexicon, NestedScope.KEY, "the pandemic is a crisis"))
        .containsExactly("crisis.health=pandemic", "crisis=crisis");
  }

  @Test
  void anExclusionHidesWhatItOverlapsInItsCategoryAndBelow() {
    Lexicon lexicon =
        yaml(
            "crisis:\n  '': [crisis]\n  food: [food crisis]\nother: [crisis]\n",
            "crisis:\n  exclude: [crisis management]\n");
    assertThat(found(lexicon, NestedScope.KEY, "food crisis management in a crisis"))
        .containsExactly("other=crisis", "crisis=crisis", "other=crisis");
  }

  @Test
  void anExclusionOfOneSubcategoryLeavesTheOthers() {
    Lexicon lexicon =
        yaml(
            "crisis:\n  '': [crisis]\n  food: [food crisis]\n",
            "crisis.food:\n  exclude: [food crisis unit]\n");
    assertThat(found(lexicon, NestedScope.KEY, "the food crisis unit"))
        .containsExactly("crisis=crisis");
  }

  @Test
  void tokensOfAnotherNumberingAreRefused() {
    TermMatcher matcher = TermTrie.of(yaml("a: [b]")).newMatcher(new TokenTypes(), NestedScope.KEY);
    Tokens foreign = new Tokenizer().tokenize("b");
    assertThatThrownBy(() -> matcher.match(foreign)).isInstanceOf(IllegalArgumentException.class);
  }

  static Lexicon yaml(String content) {
    return read(content, Optional.empty());
  }

  @Test
  void aTermInCapitalsMatchesOnlyAsItIsWritten() {
    Lexicon lexicon = yaml("health: [WHO, health aids]", "health:\n  capitals: [WHO]\n");

    assertThat(found(lexicon, NestedScope.KEY, "Those who thank WHO. Who knows Health Aids?"))
        .containsExactly("health=WHO", "health=Health Aids");
  }

  private static Lexicon yaml(String content, String extras) {
    return read(content, Optional.of(extras.getBytes(StandardCharsets.UTF_8)));
  }

  private static Lexicon read(String content, Optional<byte[]> extras) {
    try {
      return LexiconReader.read("test.yml", content.getBytes(StandardCharsets.UTF_8), extras);
    } catch (LexiconFormatException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static List<TermMatch> matches(Lexicon lexicon, NestedScope scope, String text) {
    Tokenizer tokenizer = new Tokenizer();
    return TermTrie.of(lexicon)
        .newMatcher(tokenizer.types(), scope)
        .match(tokenizer.tokenize(text));
  }

  private static List<String> found(Lexicon lexicon, NestedScope scope, String text) {
    Tokens tokens = new Tokenizer().tokenize(text);
    return matches(lexicon, scope, text).stream()
        .map(m -> m.category().path() + "=" + tokens.words(m.firstToken(), m.endToken()))
        .toList();
  }

  private static List<String> matched(Lexicon lexicon, String text) {
    Tokens tokens = new Tokenizer().tokenize(text);
    return matches(lexicon, NestedScope.KEY, text).stream()
        .map(m -> tokens.words(m.firstToken(), m.endToken()))
        .toList();
  }
}
