package org.resolutionanalytics.nlp.tag;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.Clause;
import org.resolutionanalytics.core.resolution.ClauseContent;
import org.resolutionanalytics.core.resolution.ClausePath;
import org.resolutionanalytics.core.resolution.OperativeClause;
import org.resolutionanalytics.core.resolution.Resolution;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.nlp.lexicon.LexiconFormatException;
import org.resolutionanalytics.nlp.match.NestedScope;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

class TaggingTest {

  private static final Tagging SHIPPED = Tagging.shipped();

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
  void theUsersLexiconReplacesTheShippedThemes(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    Files.writeString(file, "water: [water, water supply]\nsupply: [supply]\n");
    Tagging own = Tagging.withThemes(file);
    assertThat(found(own, "the water supply"))
        .containsExactly("water=water supply", "supply=supply");
    assertThat(found(own.withNestedScope(NestedScope.DICTIONARY), "the water supply"))
        .containsExactly("water=water supply");
    assertThat(own.nestedScope()).isEqualTo(NestedScope.KEY);
  }

  @Test
  void aBrokenOrMissingLexiconSaysSo(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    assertThatThrownBy(() -> Tagging.withThemes(file)).isInstanceOf(NoSuchFileException.class);
    Files.writeString(file, "water:\n");
    assertThatThrownBy(() -> Tagging.withThemes(file))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageContaining("own.yml:1");
  }

  @Test
  void theFingerprintFollowsWhatDecidesAboutTags(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("own.yml");
    Files.writeString(file, "water: [water]\n");
    String before = Tagging.withThemes(file).fingerprint();
    assertThat(Tagging.withThemes(file).fingerprint()).isEqualTo(before);
    assertThat(Tagging.withThemes(file).withNestedScope(NestedScope.DICTIONARY).fingerprint())
        .isNotEqualTo(before);
    Files.writeString(folder.resolve("own.extras.yml"), "water:\n  note: Only a note.\n");
    assertThat(Tagging.withThemes(file).fingerprint()).isEqualTo(before);
    Files.writeString(folder.resolve("own.extras.yml"), "water:\n  exclude: [water cannon]\n");
    assertThat(Tagging.withThemes(file).fingerprint()).isNotEqualTo(before);
    Files.delete(folder.resolve("own.extras.yml"));
    Files.writeString(file, "water: [water, rivers]\n");
    assertThat(Tagging.withThemes(file).fingerprint()).isNotEqualTo(before);
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

  private static List<String> found(Tagging tagging, String text) {
    return mentions(tagging, text).stream()
        .map(m -> m.theme().id() + "=" + m.matchedText())
        .collect(Collectors.toList());
  }

  private static List<ThemeMention> mentions(Tagging tagging, String text) {
    List<ThemeMention> mentions = new ArrayList<>();
    tag(tagging, text).forEach(clause -> mentions.addAll(clause.themes()));
    return mentions;
  }

  private static List<TaggedClause> tag(Tagging tagging, String text) {
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
