package org.resolutionanalytics.batch.table.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * The document "whole" has a preambular clause of 12 words that mentions crisis.health and crisis,
 * and an operative one of 9 words that asks the Secretary-General; "bare" an annex clause of a word
 * and no year.
 */
class FrequenciesTest {
  private static final String ACTOR =
      "actor actor_name actor_kind mentions clauses resolutions addressed_clauses actor_code";
  private static final Theme WATER = new Theme("water", Optional.empty());
  private static final List<Theme> LEXICON = List.of(Facts.CRISIS, Facts.HEALTH, WATER);
  private final CorpusTables tables = tables(LEXICON);

  @Test
  void aThemeCountsForItsOwnTermsAndThoseBelow() {
    tables.count(Facts.whole("a"));
    tables.count(Facts.bare("b", "x"));

    assertThat(
            lines(
                ThemeCount.BY_SECTION,
                "theme parent_theme section mentions clauses resolutions"
                    + " clause_share resolution_share mentions_per_1000_words"))
        .containsExactly(
            "crisis,,preambular,2,1,1,1.0,0.5,166.66666666666666",
            "crisis,,operative,0,0,0,0.0,0.0,0.0",
            "crisis,,annex,0,0,0,0.0,0.0,0.0",
            "crisis,,all,2,1,1,0.3333333333333333,0.5,90.9090909090909",
            "crisis.health,crisis,preambular,1,1,1,1.0,0.5,83.33333333333333",
            "crisis.health,crisis,operative,0,0,0,0.0,0.0,0.0",
            "crisis.health,crisis,annex,0,0,0,0.0,0.0,0.0",
            "crisis.health,crisis,all,1,1,1,0.3333333333333333,0.5,45.45454545454545",
            "water,,preambular,0,0,0,0.0,0.0,0.0",
            "water,,operative,0,0,0,0.0,0.0,0.0",
            "water,,annex,0,0,0,0.0,0.0,0.0",
            "water,,all,0,0,0,0.0,0.0,0.0");
  }

  @Test
  void yearsComeInOrderTheUnknownLast() {
    tables.count(Facts.bare("b", "x"));
    tables.count(Facts.whole("a"));

    assertThat(
            lines(
                ThemeCount.BY_YEAR,
                "year theme parent_theme resolutions clauses mentions words"
                    + " clause_share mentions_per_1000_words"))
        .containsExactly(
            "2015,crisis,,1,1,2,21,0.5,95.23809523809524",
            "2015,crisis.health,crisis,1,1,1,21,0.5,47.61904761904762",
            "2015,water,,0,0,0,21,0.0,0.0",
            ",crisis,,0,0,0,1,0.0,0.0",
            ",crisis.health,crisis,0,0,0,1,0.0,0.0",
            ",water,,0,0,0,1,0.0,0.0");
  }

  @Test
  void actorsAreCountedOnceAClauseAndDocument() {
    tables.count(Facts.whole("a"));
    tables.count(Facts.whole("b"));

    assertThat(lines(ActorCount.TABLE, ACTOR))
        .containsExactly("secretary_general,Secretary-General,office,2,2,2,2,");
  }

  @Test
  void aStateHasItsCode() {
    tables.count(
        Facts.naming(
            "a",
            new Actor("country:Chad", "Chad", Actor.STATE, Optional.empty(), Optional.of("TCD"))));

    assertThat(lines(ActorCount.TABLE, ACTOR))
        .containsExactly("country:Chad,Chad,state,1,1,1,0,TCD");
  }

  @Test
  void openingPhrasesHaveTheStrengthOfTheRequestThatTheyMake() {
    tables.count(Facts.whole("a"));
    tables.count(Facts.whole("b"));

    assertThat(
            lines(
                OpeningPhrase.TABLE,
                "section opening_phrase opening_verb strength clauses resolutions"))
        .containsExactly(
            "preambular,Recalling,recall,,2,2", "operative,Requests,request,requests,2,2");
  }

  @Test
  void themesOfADocumentAreThoseThatItMentions() {
    DocumentTable<?> table = ThemeByResolution.rows(new ThemeTree(LEXICON));

    assertThat(
            Cells.lines(
                table.over(consumer -> consumer.accept(Facts.whole("a"))),
                "document symbol year theme parent_theme preambular_clauses operative_clauses"
                    + " mentions clause_share"))
        .containsExactly(
            "a,A/RES/70/1,2015,crisis,,1,0,2,0.5",
            "a,A/RES/70/1,2015,crisis.health,crisis,1,0,1,0.5");
  }

  @Test
  void everyThemeHasItsTotals() {
    tables.count(Facts.whole("a"));

    assertThat(tables.totals())
        .extracting(total -> total.theme().id(), ThemeCount::mentions, ThemeCount::clauses)
        .containsExactly(
            tuple("crisis", 2L, 1L), tuple("crisis.health", 1L, 1L), tuple("water", 0L, 0L));
  }

  @Test
  void aThemeThatTheLexiconDoesNotHaveIsAFault() {
    CorpusTables other = tables(List.of(WATER));

    assertThatThrownBy(() -> other.count(Facts.whole("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("crisis.health");
  }

  private static CorpusTables tables(List<Theme> lexicon) {
    return new CorpusTables(
        consumer -> {},
        new TableSource<>(Rejected.TABLE, sink -> {}),
        lexicon,
        DocumentGroups.none(),
        SampleComparisons.NONE);
  }

  private List<String> lines(Table<?> table, String columns) {
    return Cells.lines(tables.of(table), columns);
  }
}
