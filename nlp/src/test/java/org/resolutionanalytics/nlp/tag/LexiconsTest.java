package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.OperativeClause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.lexicon.LexiconCheck;
import org.resolutionanalytics.nlp.lexicon.LexiconFindingKind;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

class LexiconsTest {

  private static final Lexicons SHIPPED = Lexicons.shipped();

  @Test
  void aLanguageWithoutRulesIsNamedByItsMissingFile() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lexicons.of("xx"))
        .withMessageStartingWith("rules/xx/")
        .withMessageContaining("is missing");
  }

  @Test
  void aMentionCarriesTermWordsAndOffsets() {
    String text = "Stresses that remittances, in a debt crisis, help women;";
    assertThat(mentions(SHIPPED, text))
        .filteredOn(m -> m.theme().id().equals("remittances"))
        .singleElement()
        .returns("remittance*", ThemeMention::term)
        .returns("remittances", ThemeMention::matchedText)
        .returns(14, ThemeMention::start)
        .returns(25, ThemeMention::end);
    assertThat(mentions(SHIPPED, text))
        .extracting(m -> m.theme().id())
        .contains("crisis", "gender");
  }

  @Test
  void wordsAreCountedWithoutPunctuation() {
    assertThat(tag(SHIPPED, "Urges States, in 2011, to act;").get(0).words()).isEqualTo(6);
  }

  @Test
  void crisisManagementIsNoCrisis() {
    assertThat(mentions(SHIPPED, "Welcomes the work of the crisis management centre;")).isEmpty();
  }

  @Test
  void themesStandParentsFirst() {
    List<String> ids = SHIPPED.themes().stream().map(Theme::id).toList();
    assertThat(ids).contains("remittances", "gender", "crisis", "human_rights", "migration");
    assertThat(ids).doesNotHaveDuplicates();
    for (Theme theme : SHIPPED.themes()) {
      theme
          .parent()
          .ifPresent(
              parent -> assertThat(ids.indexOf(parent)).isBetween(0, ids.indexOf(theme.id()) - 1));
    }
  }

  @Test
  void theShippedThemesHoldNoTermThatCanNeverMatchOrIsOfNoUse() {
    assertThat(LexiconCheck.of(Lexicons.shippedThemes()))
        .filteredOn(
            f ->
                f.kind() == LexiconFindingKind.NEVER_MATCHES
                    || f.kind() == LexiconFindingKind.SHADOWED
                    || f.kind() == LexiconFindingKind.TOO_BROAD)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to lower the cost of remittances                          | remittances",
        "the contribution of migrants’ savings sent home           | remittances migration",
        "within the remit of the Committee                         | ",
        "women’s and girls’ access to credit                       | gender",
        "Protection from sexual exploitation and abuse             | gender",
        "equality of men and women                                 | gender",
        "living in harmony with Mother Earth                       | ",
        "respect for one’s mother tongue                           | ",
        "the world financial and economic crisis                   | crisis",
        "a public health emergency of international concern        | crisis",
        "recovery from COVID‑19                                    | crisis",
        "resilience to external shocks                             | crisis",
        "persons living in emergency situations                    | crisis",
        "the use of electric shocks                                | ",
        "strengthening emergency preparedness                      | ",
        "recalling its tenth emergency special session             | ",
        "sustainable levels of external debt                       | ",
        "the right to education                                    | human_rights",
        "the Committee on the Rights of the Child                  | human_rights",
        "an allocation of special drawing rights                   | ",
        "the sovereign rights of coastal States                    | ",
        "measures against racism and intolerance                   | ",
        "forcibly displaced persons and their hosts                | migration",
        "the African diaspora                                      | migration",
        "straddling and highly migratory fish stocks               | ",
        "the human rights of asylum-seekers                        | human_rights migration",
      })
  void theMeasuredThemesAreWhatTheirDefinitionsSay(String text, String themes) {
    List<String> measured = List.of("remittances", "gender", "crisis", "human_rights", "migration");
    List<String> expected = themes == null ? List.of() : List.of(themes.split(" "));
    List<String> present =
        mentions(SHIPPED, text).stream().map(m -> m.theme().id().split("\\.", 2)[0]).toList();
    assertThat(measured.stream().filter(present::contains).toList()).isEqualTo(expected);
  }

  @Test
  void theUsersLexiconReplacesTheShippedThemes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    Files.writeString(file, "water: [water, water supply]\nsupply: [supply]\n");
    Lexicons own = Lexicons.withThemes(file);
    assertThat(found(own, "the water supply"))
        .containsExactly("water=water supply", "supply=supply");
    assertThat(found(own.withNestedScope(NestedScope.DICTIONARY), "the water supply"))
        .containsExactly("water=water supply");
    assertThat(own.nestedScope()).isEqualTo(NestedScope.KEY);
  }

  @Test
  void aBrokenOrMissingLexiconSaysSo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    assertThatThrownBy(() -> Lexicons.withThemes(file)).isInstanceOf(NoSuchFileException.class);
    Files.writeString(file, "water:\n");
    assertThatThrownBy(() -> Lexicons.withThemes(file))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageContaining("own.yml:1");
  }

  @Test
  void theFingerprintFollowsWhatDecidesAboutTags(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    Files.writeString(file, "water: [water]\n");
    String before = Lexicons.withThemes(file).themesFingerprint();
    assertThat(Lexicons.withThemes(file).themesFingerprint()).isEqualTo(before);
    assertThat(
            Lexicons.withThemes(file).withNestedScope(NestedScope.DICTIONARY).themesFingerprint())
        .isNotEqualTo(before);
    Files.writeString(folder.resolve("own.extras.yml"), "water:\n  note: Only a note.\n");
    assertThat(Lexicons.withThemes(file).themesFingerprint()).isEqualTo(before);
    Files.writeString(folder.resolve("own.extras.yml"), "water:\n  exclude: [water cannon]\n");
    assertThat(Lexicons.withThemes(file).themesFingerprint()).isNotEqualTo(before);
    Files.delete(folder.resolve("own.extras.yml"));
    Files.writeString(file, "water: [water, rivers]\n");
    assertThat(Lexicons.withThemes(file).themesFingerprint()).isNotEqualTo(before);
  }

  @Property
  void offsetsSelectExactlyTheMatchedWords(@ForAll("clauses") String text) {
    for (ThemeMention mention : mentions(SHIPPED, text)) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.matchedText());
      assertThat(mention.matchedText()).isNotBlank();
      assertThat(mention.matchedText().strip()).isEqualTo(mention.matchedText());
    }
  }

  @Provide
  Arbitrary<String> clauses() {
    return Arbitraries.of(
            "women",
            "Women’s",
            "gender",
            "financial",
            "and",
            "economic",
            "crisis",
            "crises",
            "of",
            "the",
            "rights",
            "human",
            ",",
            ";",
            "(COVID-19)",
            "pandemic",
            "migrant",
            "workers",
            "non‑migrants",
            "remittance",
            "𝔸",
            "–",
            "\u00a0",
            "debt",
            "violence",
            "against",
            "on")
        .list()
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  private static List<String> found(Lexicons tagging, String text) {
    return mentions(tagging, text).stream()
        .map(m -> m.theme().id() + "=" + m.matchedText())
        .collect(Collectors.toList());
  }

  private static List<ThemeMention> mentions(Lexicons tagging, String text) {
    List<ThemeMention> mentions = new ArrayList<>();
    tag(tagging, text).forEach(clause -> mentions.addAll(clause.themes()));
    return mentions;
  }

  private static List<TaggedClause> tag(Lexicons tagging, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    Clause clause =
        new OperativeClause(
            new ClauseContent(
                new ClausePath("op1"),
                "1",
                1,
                Optional.empty(),
                Optional.empty(),
                text,
                List.of(),
                List.of()));
    ResolutionMetadata metadata =
        new ResolutionMetadata(
            Optional.empty(),
            Body.GENERAL_ASSEMBLY,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return tagging.newTagger().tag(new Resolution("doc", metadata, List.of(clause)));
  }
}
