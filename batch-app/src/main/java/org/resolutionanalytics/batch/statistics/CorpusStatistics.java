package org.resolutionanalytics.batch.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * The statistics of a corpus, counted in one pass over its documents. A theme is present in a
 * clause that mentions it or a theme below it. What is kept grows with the lexicon and the number
 * of groups, not with the corpus.
 */
public final class CorpusStatistics {

  private final ThemeIndex themes;
  private final DocumentGroups groups;
  private final AssociationCounts associations;
  private final KeynessCounts keyness;
  private final RhetoricCounts rhetoric;

  /**
   * Nothing counted yet.
   *
   * @param lexicon all themes
   * @param groups the user's own groups of documents
   */
  public CorpusStatistics(List<Theme> lexicon, DocumentGroups groups) {
    this.groups = groups;
    List<String> groupings = new ArrayList<>(List.of("body", "session", "year"));
    groupings.addAll(groups.groupings());
    themes = new ThemeIndex(lexicon);
    associations = new AssociationCounts(themes);
    keyness = new KeynessCounts(themes, groupings);
    rhetoric = new RhetoricCounts(themes);
  }

  /**
   * Counts a document.
   *
   * @param document each once
   * @throws IllegalArgumentException if it mentions a theme that is not in the lexicon
   */
  public void add(DocumentFacts document) {
    Optional<Integer> year = document.year();
    List<@Nullable String> inGroups = groupsOf(document, year);
    for (ClauseFacts clause : document.clauses()) {
      int[] present = themes.present(clause.themes());
      List<String> named = ActorMention.ids(clause.actors(), false);
      List<String> addressed = ActorMention.ids(clause.actors(), true);
      associations.add(named, addressed, present);
      keyness.add(inGroups, present);
      rhetoric.add(clause.section(), year, present);
    }
  }

  private List<@Nullable String> groupsOf(DocumentFacts document, Optional<Integer> year) {
    String symbol = document.symbol();
    List<@Nullable String> values = new ArrayList<>();
    values.add(document.metadata().body().id());
    values.add(document.metadata().session().orElse(null));
    values.add(year.map(String::valueOf).orElse(null));
    values.addAll(groups.of(document.document(), symbol.isEmpty() ? null : symbol));
    return values;
  }

  /** Which themes stand in the same clauses: the table {@code theme_cooccurrence}. */
  public TableSource themeCooccurrence() {
    return associations.cooccurrence();
  }

  /** Which actors stand with which themes: the table {@code actor_theme}. */
  public TableSource actorTheme() {
    return associations.actorTheme();
  }

  /** What sets a group of documents apart: the table {@code keyness}. */
  public TableSource keyness() {
    return keyness.keyness();
  }

  /** What is acknowledged and what is acted upon: the table {@code rhetoric_to_action}. */
  public TableSource rhetoricToAction() {
    return rhetoric.rhetoricToAction();
  }

  /** All of them. */
  public List<TableSource> tables() {
    return List.of(themeCooccurrence(), actorTheme(), keyness(), rhetoricToAction());
  }
}
