package org.resolutionanalytics.batch.table.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.Cells;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Rejected;
import org.resolutionanalytics.core.resolution.Body;
import org.resolutionanalytics.core.resolution.ResolutionMetadata;
import org.resolutionanalytics.core.resolution.ResolutionSymbol;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.actor.Actor;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.mandate.Mandates;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

class CorpusStatisticsTest {

  private static final List<Theme> LEXICON =
      List.of(
          new Theme("remittances", Optional.empty()),
          new Theme("crisis", Optional.empty()),
          new Theme("crisis.economic", Optional.of("crisis")),
          new Theme("gender", Optional.empty()),
          new Theme("health", Optional.empty()));

  @Test
  void themesThatStandTogether() {
    List<Map<String, Object>> rows = Cells.of(count(DocumentGroups.none()).of(ThemePair.TABLE));

    // Not health, which never occurs; not crisis with crisis.economic, which is always with it.
    assertThat(rows)
        .extracting(row -> row.get("theme_a") + " " + row.get("theme_b"))
        .containsExactly(
            "crisis gender",
            "crisis remittances",
            "crisis.economic gender",
            "crisis.economic remittances",
            "gender remittances");
    assertThat(row(rows, "theme_a", "crisis", "theme_b", "remittances"))
        .containsEntry("clauses_a", 3L)
        .containsEntry("clauses_b", 3L)
        .containsEntry("clauses_both", 2L)
        .containsEntry("expected", 1.125);
    assertThat(row(rows, "theme_a", "gender", "theme_b", "remittances"))
        .containsEntry("clauses_both", 0L)
        .containsEntry("npmi", -1.0);
  }

  @Test
  void actorsWithThemes() {
    List<Map<String, Object>> rows = Cells.of(count(DocumentGroups.none()).of(ActorTheme.TABLE));

    assertThat(rows)
        .extracting(row -> row.get("actor") + " " + row.get("theme"))
        .containsExactly(
            "ilo crisis",
            "ilo crisis.economic",
            "ilo remittances",
            "member_states crisis",
            "member_states remittances");
    assertThat(row(rows, "actor", "member_states", "theme", "remittances"))
        .containsEntry("clauses_actor", 3L)
        .containsEntry("clauses_theme", 3L)
        .containsEntry("clauses_both", 2L)
        .containsEntry("addressed_clauses_both", 1L);
  }

  @Test
  void groupsAgainstTheRest() {
    List<Map<String, Object>> rows = Cells.of(count(DocumentGroups.none()).of(Keyness.TABLE));

    assertThat(rows).extracting(row -> row.get("grouping")).contains("session", "year");
    // One body only: nothing to compare it with.
    assertThat(rows).extracting(row -> row.get("grouping")).doesNotContain("body");
    Map<String, Object> row = row(rows, "group", "2010", "theme", "remittances");
    assertThat(row)
        .containsEntry("target_clauses", 3L)
        .containsEntry("target_total", 4L)
        .containsEntry("reference_clauses", 0L)
        .containsEntry("reference_total", 4L);
    // 3/4 against 0.5/4
    assertThat((Double) row.get("effect_size")).isCloseTo(2.584963, within(1e-6));
    assertThat((Double) row.get("log_likelihood")).isPositive();
    assertThat((Double) row.get("p_value")).isBetween(0.01, 0.05);
  }

  @Test
  void groupsOfTheUser() {
    DocumentGroups groups =
        new DocumentGroups(
            true,
            List.of("committee"),
            new TreeMap<>(Map.of("A/RES/65/170", Map.of("committee", "Second"))));

    List<Map<String, Object>> rows = Cells.of(count(groups).of(Keyness.TABLE));

    assertThat(rows)
        .filteredOn(row -> row.get("grouping").equals("committee"))
        .extracting(row -> row.get("group") + " " + row.get("theme"))
        .containsExactly(
            "Second crisis", "Second crisis.economic", "Second gender", "Second remittances");
  }

  @Test
  void saidAndDone() {
    List<Map<String, Object>> rows = Cells.of(count(DocumentGroups.none()).of(ThemeBalance.TABLE));

    // Five themes, each over all years and in two years.
    assertThat(rows).hasSize(15);
    Map<String, Object> crisis = row(rows, "theme", "crisis", "year", null);
    assertThat(crisis)
        .containsEntry("preambular_clauses", 2L)
        .containsEntry("preambular_total", 3L)
        .containsEntry("operative_clauses", 1L)
        .containsEntry("operative_total", 4L);
    // (1/4) / (2/3)
    assertThat((Double) crisis.get("log_ratio")).isCloseTo(-1.415037, within(1e-6));
    assertThat((Double) crisis.get("log_ratio_low")).isLessThan(-1.415037);
    assertThat(rows)
        .filteredOn(row -> row.get("theme").equals("health"))
        .allSatisfy(row -> assertThat(row.get("log_ratio")).isNull());
    // No operative clause in 2011: nothing to divide by.
    assertThat(rows)
        .filteredOn(row -> Integer.valueOf(2011).equals(row.get("year")))
        .extracting(row -> row.get("preambular_share") == null)
        .containsOnly(false);
  }

  @Test
  void unknownThemeIsAnError() {
    CorpusTables tables = tables(LEXICON.subList(0, 1), DocumentGroups.none());

    assertThatThrownBy(() -> tables.count(first()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no theme crisis.economic");
  }

  private static CorpusTables count(DocumentGroups groups) {
    CorpusTables tables = tables(LEXICON, groups);
    tables.count(first());
    tables.count(second());
    return tables;
  }

  private static CorpusTables tables(List<Theme> lexicon, DocumentGroups groups) {
    return new CorpusTables(
        consumer -> {},
        new TableSource<>(Rejected.TABLE, sink -> {}),
        lexicon,
        groups,
        SampleComparisons.NONE);
  }

  /** The first row with these cells. */
  private static Map<String, Object> row(
      List<Map<String, Object>> rows,
      String column,
      Object value,
      String other,
      Object otherValue) {
    return rows.stream()
        .filter(row -> value.equals(row.get(column)) && Objects.equals(otherValue, row.get(other)))
        .findFirst()
        .orElseThrow();
  }

  private static DocumentFacts first() {
    return document(
        "a",
        "A/RES/65/170",
        "65",
        LocalDate.of(2010, 12, 20),
        clause(Section.PREAMBULAR, "pp1", "remittances|crisis.economic", "ilo", ""),
        clause(Section.PREAMBULAR, "pp2", "remittances|crisis", "member_states", ""),
        clause(Section.OPERATIVE, "op1", "remittances", "", "member_states"),
        clause(Section.OPERATIVE, "op2", "", "member_states", "ilo"));
  }

  private static DocumentFacts second() {
    return document(
        "b",
        "A/RES/66/2",
        "66",
        LocalDate.of(2011, 9, 19),
        clause(Section.PREAMBULAR, "pp1", "gender", "", ""),
        clause(Section.OPERATIVE, "op1", "crisis.economic", "", ""),
        clause(Section.OPERATIVE, "op2", "", "", ""),
        clause(Section.ANNEX, "annex1.1", "gender", "", ""));
  }

  private static DocumentFacts document(
      String name, String symbol, String session, LocalDate day, ClauseFacts... clauses) {
    return new DocumentFacts(
        name,
        "00".repeat(32),
        new ResolutionMetadata(
            Optional.of(new ResolutionSymbol(symbol)),
            Body.GENERAL_ASSEMBLY,
            Optional.of(session),
            "Title",
            Optional.of(day),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(clauses));
  }

  /** A clause whose text is the names of its themes and actors. */
  private static ClauseFacts clause(
      Section section, String path, String themes, String actors, String addressees) {
    List<ActorMention> named = new ArrayList<>(actors(actors, false));
    named.addAll(actors(addressees, true));
    return new ClauseFacts(
        section,
        path,
        "",
        1,
        "",
        "",
        9,
        themes + actors + addressees,
        1,
        2,
        themes(themes),
        named,
        List.of(),
        List.of(),
        Mandates.NONE,
        List.of());
  }

  private static List<ThemeMention> themes(String ids) {
    return Stream.of(ids.split("\\|"))
        .filter(id -> !id.isEmpty())
        .map(
            id ->
                new ThemeMention(
                    LEXICON.stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow(),
                    id,
                    id,
                    0,
                    id.length()))
        .toList();
  }

  private static List<ActorMention> actors(String ids, boolean addressed) {
    return Stream.of(ids.split("\\|"))
        .filter(id -> !id.isEmpty())
        .map(id -> new ActorMention(new Actor(id, id, "body"), addressed, id, 0, id.length()))
        .toList();
  }
}
