package org.resolutionanalytics.batch.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.Requests;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.ActorTheme;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.nlp.request.StrengthScale;

/** The few numbers that charts show, gathered while the rows of the tables go by. */
final class Summaries {

  private static final int CHART_ROWS = 15;
  private static final int LINES = 5;

  private static final List<String> SCALE = StrengthScale.shipped().levels();

  private final Set<String> topThemes = new TreeSet<>();
  private final Map<String, String> actorNames = new TreeMap<>();
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

  /** Takes the rows of a table; those that no chart shows are let go. */
  @SuppressWarnings("unchecked") // watch() puts beside a table only what takes its rows
  <R> Consumer<R> of(Table<R> table) {
    return (Consumer<R>) watchers.getOrDefault(table, row -> {});
  }

  private void theme(ThemeCount<String> row) {
    if (row.theme().parent().isEmpty()) {
      topThemes.add(row.theme().id());
      themes.add(row.theme().id(), row.group(), row.clauses());
    }
  }

  /** Top themes by the clauses that mention them, in each section; the most frequent first. */
  Summary themeFrequency() {
    Set<String> counted = Set.copyOf(themes.largestColumns(themes.columns(), Integer.MAX_VALUE));
    return themes.summary(
        themes.largestRows(topThemes, CHART_ROWS),
        Stream.of("preambular", "operative", "annex").filter(counted::contains).toList());
  }

  /** The share of a year's clauses that mention a top theme; the most frequent themes only. */
  Summary themeTrend() {
    return trend.summary(
        List.copyOf(new TreeSet<>(trend.cells.keySet())), themes.largestRows(topThemes, LINES));
  }

  /** Requests by who is asked and how strongly; the most asked and the strongest words first. */
  Summary requestStrength() {
    return requests.summary(
        requests.largestRows(requests.cells.keySet(), CHART_ROWS),
        requests.columns().stream().sorted(Comparator.comparingInt(Summaries::weakness)).toList());
  }

  /** The place of a strength on the scale, from the strongest; what is not on it comes last. */
  private static int weakness(String strength) {
    int place = SCALE.indexOf(strength);
    return place < 0 ? SCALE.size() : place;
  }

  /** Clauses with both an actor and a top theme; those with most clauses first. */
  Summary actorTheme() {
    Summary byId =
        actorThemes.summary(
            actorThemes.largestRows(actorThemes.cells.keySet(), CHART_ROWS),
            actorThemes.largestColumns(topThemes, CHART_ROWS));
    List<String> names =
        byId.rows().stream().map(actor -> actorNames.getOrDefault(actor, actor)).toList();
    return new Summary(names, byId.columns(), byId.values());
  }

  /**
   * A small table.
   *
   * @param rows the names of its rows
   * @param columns the names of its columns
   * @param values a row a row, a value a column; 0 where nothing was counted
   */
  record Summary(List<String> rows, List<String> columns, List<List<Double>> values) {}

  /** Sums by row and column. */
  private static final class Grid {
    private final Map<String, Map<String, Double>> cells = new TreeMap<>();

    void add(String row, String column, Number amount) {
      cells
          .computeIfAbsent(row, key -> new TreeMap<>())
          .merge(column, amount.doubleValue(), Double::sum);
    }

    private double value(String row, String column) {
      return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0.0);
    }

    Set<String> columns() {
      return cells.values().stream()
          .flatMap(row -> row.keySet().stream())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> largestRows(Set<String> names, int limit) {
      Map<String, Double> sums = new TreeMap<>();
      for (String name : names) {
        sums.put(
            name, cells.getOrDefault(name, Map.of()).values().stream().mapToDouble(v -> v).sum());
      }
      return largest(sums, limit);
    }

    List<String> largestColumns(Set<String> names, int limit) {
      Map<String, Double> sums = new TreeMap<>();
      for (String name : names) {
        sums.put(name, cells.keySet().stream().mapToDouble(row -> value(row, name)).sum());
      }
      return largest(sums, limit);
    }

    private static List<String> largest(Map<String, Double> sums, int limit) {
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
        values.add(columns.stream().map(column -> value(row, column)).toList());
      }
      return new Summary(rows, columns, values);
    }
  }
}
