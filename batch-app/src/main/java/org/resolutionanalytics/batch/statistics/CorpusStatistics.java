package org.resolutionanalytics.batch.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.table.Column;
import org.resolutionanalytics.batch.table.TableSchema;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * The statistics of a corpus, counted in one pass over its clauses. A theme is present in a clause
 * that mentions it or a theme below it. Beside the counts, memory grows only by each document's
 * name and groups.
 */
public final class CorpusStatistics {

  /** Where the year stands among the groupings. */
  private static final int YEAR = 2;

  private final ThemeIndex themes;
  private final AssociationCounts associations;
  private final KeynessCounts keyness;
  private final RhetoricCounts rhetoric;

  private CorpusStatistics(List<Theme> lexicon, List<String> groupings) {
    themes = new ThemeIndex(lexicon);
    associations = new AssociationCounts(themes);
    keyness = new KeynessCounts(themes, groupings);
    rhetoric = new RhetoricCounts(themes);
  }

  /**
   * Counts.
   *
   * @param resolutions the table {@code resolutions}
   * @param clauses the table {@code clauses}
   * @param lexicon all themes
   * @param groups the user's own groups of documents
   * @throws IllegalArgumentException if a clause mentions a theme that is not in the lexicon
   */
  public static CorpusStatistics count(
      TableSource resolutions, TableSource clauses, List<Theme> lexicon, DocumentGroups groups) {
    List<String> groupings = new ArrayList<>(List.of("body", "session", "year"));
    groupings.addAll(groups.groupings());
    CorpusStatistics statistics = new CorpusStatistics(lexicon, groupings);
    Map<String, List<@Nullable String>> groupsOf = groupsOf(resolutions, groups);
    Positions at = new Positions(clauses.schema());
    int document = at.of("document");
    int section = at.of("section");
    int year = at.of("year");
    int themesAt = at.of("themes");
    int actors = at.of("actors");
    int addressees = at.of("addressees");
    clauses.read(
        row ->
            statistics.add(
                new ClauseFacts(
                    String.valueOf(row[section]),
                    row[year] instanceof Number value ? value.intValue() : null,
                    ids(row[themesAt]),
                    ids(row[actors]),
                    ids(row[addressees]),
                    inYear(
                        known(groupsOf.get(String.valueOf(row[document])), row[document]),
                        row[year]))));
    return statistics;
  }

  /**
   * The groups with the year that the clauses have: a symbol may hold one where no day is known.
   */
  private static List<@Nullable String> inYear(
      List<@Nullable String> groups, @Nullable Object year) {
    List<@Nullable String> all = new ArrayList<>(groups);
    all.set(YEAR, text(year));
    return all;
  }

  private static List<@Nullable String> known(
      @Nullable List<@Nullable String> groups, @Nullable Object document) {
    if (groups == null) {
      throw new IllegalArgumentException("clauses name no known document: " + document);
    }
    return groups;
  }

  private static Map<String, List<@Nullable String>> groupsOf(
      TableSource resolutions, DocumentGroups groups) {
    Positions at = new Positions(resolutions.schema());
    int document = at.of("document");
    int symbol = at.of("symbol");
    int body = at.of("body");
    int session = at.of("session");
    Map<String, List<@Nullable String>> found = new HashMap<>();
    // Documents of one session share one list of groups.
    Map<List<@Nullable String>, List<@Nullable String>> shared = new HashMap<>();
    resolutions.read(
        row -> {
          List<@Nullable String> values = new ArrayList<>();
          values.add(text(row[body]));
          values.add(text(row[session]));
          values.add(null);
          values.addAll(groups.of(String.valueOf(row[document]), text(row[symbol])));
          found.put(String.valueOf(row[document]), shared.computeIfAbsent(values, key -> key));
        });
    return found;
  }

  private void add(ClauseFacts clause) {
    int[] present = themes.numbers(clause.themes());
    associations.add(clause, present);
    keyness.add(clause, present);
    rhetoric.add(clause, present);
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

  private static @Nullable String text(@Nullable Object cell) {
    return cell == null ? null : cell.toString();
  }

  private static List<String> ids(@Nullable Object cell) {
    if (cell == null || cell.toString().isEmpty()) {
      return List.of();
    }
    String joined = cell.toString();
    List<String> ids = new ArrayList<>();
    int start = 0;
    for (int bar = joined.indexOf('|'); bar >= 0; bar = joined.indexOf('|', start)) {
      ids.add(joined.substring(start, bar));
      start = bar + 1;
    }
    ids.add(joined.substring(start));
    return ids;
  }

  /** Where the columns of a table stand. */
  private record Positions(TableSchema schema) {

    int of(String name) {
      for (int i = 0; i < schema.columns().size(); i++) {
        Column column = schema.columns().get(i);
        if (column.name().equals(name)) {
          return i;
        }
      }
      throw new IllegalArgumentException(schema.name() + " has no column " + name);
    }
  }
}
