package org.resolutionanalytics.batch.frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * The document "whole" has a preambular clause of 12 words that mentions crisis.health and crisis,
 * and an operative one of 9 words that asks the Secretary-General; "bare" an annex clause of a word
 * and no year.
 */
class FrequenciesTest {
  private static final Theme WATER = new Theme("water", Optional.empty());
  private static final List<Theme> LEXICON = List.of(Facts.CRISIS, Facts.HEALTH, WATER);
  private final Frequencies frequencies = new Frequencies(LEXICON);

  @Test
  void aThemeCountsForItsOwnTermsAndThoseBelow() {
    frequencies.add(Facts.whole("a"));
    frequencies.add(Facts.bare("b", "x"));

    assertThat(rows(0))
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
    frequencies.add(Facts.bare("b", "x"));
    frequencies.add(Facts.whole("a"));

    assertThat(rows(1))
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
    frequencies.add(Facts.whole("a"));
    frequencies.add(Facts.whole("b"));

    assertThat(rows(2)).containsExactly("secretary_general,Secretary-General,office,2,2,2,2,");
  }

  @Test
  void aStateHasItsCode() {
    frequencies.add(
        Facts.naming(
            "a",
            new Actor("country:Chad", "Chad", Actor.STATE, Optional.empty(), Optional.of("TCD"))));

    assertThat(rows(2)).containsExactly("country:Chad,Chad,state,1,1,1,0,TCD");
  }

  @Test
  void openingPhrasesHaveTheStrengthOfTheRequestThatTheyMake() {
    frequencies.add(Facts.whole("a"));
    frequencies.add(Facts.whole("b"));

    assertThat(rows(3))
        .containsExactly(
            "preambular,Recalling,recall,,2,2", "operative,Requests,request,requests,2,2");
  }

  @Test
  void themesOfADocumentAreThoseThatItMentions() {
    List<String> rows = new ArrayList<>();

    Frequencies.byResolution(LEXICON).write(Facts.whole("a"), row -> rows.add(line(row)));

    assertThat(rows)
        .containsExactly(
            "a,A/RES/70/1,2015,crisis,,1,0,2,0.5",
            "a,A/RES/70/1,2015,crisis.health,crisis,1,0,1,0.5");
  }

  @Test
  void theMostFrequentThemesAreTopThemesThatOccur() {
    frequencies.add(Facts.whole("a"));

    assertThat(ThemeTotal.mostFrequent(frequencies.totals(), 3))
        .containsExactly(new ThemeTotal(Facts.CRISIS, 2, 1));
    assertThat(frequencies.totals()).hasSize(3);
  }

  @Test
  void aThemeThatTheLexiconDoesNotHaveIsAFault() {
    Frequencies other = new Frequencies(List.of(WATER));

    assertThatThrownBy(() -> other.add(Facts.whole("a")))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("crisis.health");
  }

  private List<String> rows(int table) {
    List<String> rows = new ArrayList<>();
    TableSource source = frequencies.tables().get(table);
    source.read(row -> rows.add(line(row)));
    return rows;
  }

  private static String line(Object[] row) {
    return Arrays.stream(row)
        .map(v -> v == null ? "" : v.toString())
        .collect(Collectors.joining(","));
  }
}
