package org.resolutionanalytics.batch.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.Requests;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.ActorTheme;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.request.StrengthScale;

/** The few numbers that charts show, gathered from the rows as they are written. */
final class Summaries {

  private static final int CHART_ROWS = 15;
  private static final int LINES = 5;

  private static final List<String> SCALE = StrengthScale.shipped().levels();

  private final Map<String, String> actorNames = new HashMap<>();
  private final Grid themes = new Grid();
  private final Grid trend = new Grid();
  private final Grid requests = new Grid();
  private final Grid actorThemes = new Grid();

  private final Map<Table<?>, Consumer<?>> watchers = new HashMap<>();

  Summaries() {
    watch(ThemeCount.BY_SECTION, this::theme);
    watch(
        ThemeCount.BY_YEAR,
        row ->
            row.group()
                .ifPresent(
                    year -> trend.add(year.toString(), row.theme().id(), row.clauseShare())));
    watch(
        Requests.TABLE,
        row -> requests.add(row.item().addressee().name(), row.item().strength().id(), 1));
    watch(ActorCount.TABLE, row -> actorNames.put(row.actor().id(), row.actor().name()));
    watch(ActorTheme.TABLE, row -> actorThemes.add(row.actor(), row.theme(), row.counts().both()));
  }

  private <R> void watch(Table<R> table, Consumer<R> watcher) {
    watchers.put(table, watcher);
  }

  /** Takes the rows of a table, and ignores those that no chart shows. */
  @SuppressWarnings("unchecked") // watch() adds only what takes the rows of the table
  <R> Consumer<R> of(Table<R> table) {
    return (Consumer<R>) watchers.getOrDefault(table, row -> {});
  }

  private void theme(ThemeCount<String> row) {
    if (row.theme().parent().isEmpty()) {
      themes.add(row.theme().id(), row.group(), row.clauses());
    }
  }

  /** Top themes by the clauses that mention them, in each section; the most frequent first. */
  Summary themeFrequency() {
    return themes.summary(
        Grid.largest(themes.rowSums, CHART_ROWS),
        Stream.of(Section.values())
            .map(Section::id)
            .filter(section -> themes.columnSums.getOrDefault(section, 0.0) > 0)
            .toList());
  }

  /** The share of a year's clauses that mention a top theme; the most frequent themes only. */
  Summary themeTrend() {
    return trend.summary(List.copyOf(trend.rowSums.keySet()), Grid.largest(themes.rowSums, LINES));
  }

  /** Requests by who is asked and how strongly; the most asked and the strongest words first. */
  Summary requestStrength() {
    return requests.summary(
        Grid.largest(requests.rowSums, CHART_ROWS),
        requests.columnSums.keySet().stream()
            .sorted(Comparator.comparingInt(Summaries::weakness))
            .toList());
  }

  /** The place of a strength on the scale, from the strongest; what is not on it comes last. */
  private static int weakness(String strength) {
    int place = SCALE.indexOf(strength);
    return place < 0 ? SCALE.size() : place;
  }

  /** Clauses with both an actor and a top theme; those with most clauses first. */
  Summary actorTheme() {
    actorThemes.columnSums.keySet().retainAll(themes.rowSums.keySet());
    Summary byId =
        actorThemes.summary(
            Grid.largest(actorThemes.rowSums, CHART_ROWS),
            Grid.largest(actorThemes.columnSums, CHART_ROWS));
    List<String> names =
        byId.rows().stream().map(actor -> actorNames.getOrDefault(actor, actor)).toList();
    return new Summary(names, byId.columns(), byId.values());
  }

  /** Sums by row and column. */
  private static final class Grid {
    private final Map<String, Map<String, Double>> cells = new HashMap<>();
    private final Map<String, Double> rowSums = new TreeMap<>();
    private final Map<String, Double> columnSums = new TreeMap<>();

    void add(String row, String column, double amount) {
      cells.computeIfAbsent(row, key -> new HashMap<>()).merge(column, amount, Double::sum);
      rowSums.merge(row, amount, Double::sum);
      columnSums.merge(column, amount, Double::sum);
    }

    /** The names with the largest sums; those of equal sums by name. */
    static List<String> largest(Map<String, Double> sums, int limit) {
      return sums.entrySet().stream()
          .filter(entry -> entry.getValue() > 0)
          .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
          .limit(limit)
          .map(Map.Entry::getKey)
          .toList();
    }

    Summary summary(List<String> rows, List<String> columns) {
      List<List<Double>> values = new ArrayList<>();
      for (String row : rows) {
        Map<String, Double> found = cells.getOrDefault(row, Map.of());
        values.add(columns.stream().map(column -> found.getOrDefault(column, 0.0)).toList());
      }
      return new Summary(rows, columns, values);
    }
  }
}
