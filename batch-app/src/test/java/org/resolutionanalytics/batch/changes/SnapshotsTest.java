package org.resolutionanalytics.batch.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionanalytics.batch.facts.Facts;
import org.resolutionanalytics.batch.store.DamagedDatabaseException;
import org.resolutionanalytics.batch.store.FactsDatabase;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.theme.Theme;
import org.springframework.jdbc.core.JdbcTemplate;

class SnapshotsTest {
  private final JdbcTemplate jdbc = FactsDatabase.create();
  private final Snapshots snapshots = new Snapshots(jdbc);

  @BeforeEach
  void firstRun() {
    snapshot("a", "b");
    assertThat(changes())
        .containsExactly("document a added", "document b added", "theme crisis added");
    snapshots.publish();
  }

  @Test
  void aFirstRunAddsNeitherThemesWithoutMentionsNorOtherRules() {
    jdbc.update("DELETE FROM snapshot");
    snapshots.begin();
    snapshots.add(Facts.whole("a"));
    snapshots.end(
        List.of(count(Facts.CRISIS, 1), count(Facts.HEALTH, 0)), "00", "lexicon", "program");

    assertThat(causes()).containsExactly("a [text]", "crisis [text]");
  }

  @Test
  void whatIsNewGoneOrChangedIsNamed() {
    snapshots.begin();
    snapshots.add(Facts.bare("b", "another text"));
    snapshots.add(Facts.whole("c"));
    snapshots.end(List.of(count(Facts.CRISIS, 5)), "00", "lexicon", "program");

    assertThat(changes())
        .containsExactly(
            "document a removed", "document b changed", "document c added", "theme crisis changed");
  }

  @Test
  void whatMovedAChangeIsNamed() {
    snapshots.begin();
    snapshots.add(Facts.whole("a"));
    snapshots.add(Facts.whole("c"));
    snapshots.end(List.of(count(Facts.CRISIS, 5)), "00", "another lexicon", "program");

    assertThat(causes()).containsExactly("b [text]", "c [text]", "crisis [text, lexicon]");
  }

  @Test
  void withoutAnotherTextTheLexiconOrTheProgramMovedIt() {
    snapshots.begin();
    snapshots.add(Facts.whole("a"));
    snapshots.add(Facts.whole("b"));
    snapshots.end(List.of(count(Facts.CRISIS, 5)), "00", "another lexicon", "another program");

    assertThat(causes()).containsExactly("crisis [lexicon, program]");
  }

  @Test
  void theSameAgainIsNoChange() {
    snapshot("a", "b");

    assertThat(changes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE snapshot SET clauses = clauses + 1 WHERE id = 'a' AND edition = 'last'",
        "UPDATE snapshot SET id = 'aa' WHERE id = 'a' AND edition = 'last'",
        "UPDATE snapshot SET edition = 'lasu' WHERE id = 'a' AND edition = 'last'",
        "UPDATE snapshot SET subject = 'corpur' WHERE subject = 'corpus' AND id = '' AND edition = 'last'",
        "UPDATE snapshot SET edition = 'lasu' WHERE subject = 'corpus' AND id = '' AND edition = 'last'",
        "UPDATE snapshot SET mentions = mentions + 1 WHERE subject = 'corpus' AND id = '' AND edition = 'last'",
        "DELETE FROM snapshot WHERE id = 'a' AND edition = 'last'",
        "DELETE FROM snapshot WHERE subject = 'corpus' AND id = '' AND edition = 'last'"
      })
  void aDamagedSnapshotGivesNoChanges(String damage) {
    snapshot("a", "b");
    assertThat(jdbc.update(damage)).isEqualTo(1);

    assertThatThrownBy(this::changes).isInstanceOf(DamagedDatabaseException.class);
  }

  @Test
  void theMostFrequentThemesAreTopThemesThatOccurred() {
    Theme water = new Theme("water", Optional.empty());
    Theme land = new Theme("land", Optional.empty());
    Theme trade = new Theme("trade", Optional.empty());
    snapshots.begin();
    snapshots.end(
        List.of(
            count(Facts.CRISIS, 2),
            count(Facts.HEALTH, 9),
            count(water, 5),
            count(trade, 0),
            count(land, 5)),
        "00",
        "lexicon",
        "program");
    snapshots.publish();

    List<Theme> lexicon = List.of(Facts.CRISIS, Facts.HEALTH, water, trade, land);
    assertThat(snapshots.mostFrequentThemes(lexicon, 3))
        .containsExactly(
            new ThemeTotal("land", 5, 1),
            new ThemeTotal("water", 5, 1),
            new ThemeTotal("crisis", 2, 1));
    assertThat(snapshots.mostFrequentThemes(lexicon, 1)).hasSize(1);
    assertThat(snapshots.mostFrequentThemes(List.of(trade), 3)).isEmpty();
  }

  private static ThemeCount<String> count(Theme theme, long mentions) {
    return new ThemeCount<>("all", theme, mentions, 1, 1, 1, 1, 1);
  }

  private void snapshot(String... documents) {
    snapshots.begin();
    for (String document : documents) {
      snapshots.add(Facts.whole(document));
    }
    snapshots.end(List.of(count(Facts.CRISIS, 2)), "00", "lexicon", "program");
  }

  private List<String> causes() {
    List<String> causes = new ArrayList<>();
    snapshots.changes().read(change -> causes.add(change.id() + " " + change.causes()));
    return causes;
  }

  private List<String> changes() {
    List<String> rows = new ArrayList<>();
    snapshots
        .changes()
        .read(change -> rows.add(change.subject() + " " + change.id() + " " + change.kind()));
    return rows;
  }
}
