package org.resolutionanalytics.batch.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.resolutionanalytics.batch.table.fact.ClauseRow;
import org.resolutionanalytics.batch.table.statistics.ActorCount;
import org.resolutionanalytics.batch.table.statistics.ActorTheme;
import org.resolutionanalytics.batch.table.statistics.ThemeCount;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.request.Request;
import org.resolutionanalytics.nlp.request.StrengthScale;
import org.resolutionanalytics.nlp.rule.RuleBook;
import org.resolutionanalytics.nlp.theme.Theme;

/** The few numbers that charts show, gathered from the rows as they are written. */
final class Summaries {

  private static final int CHART_ROWS = 15;

  /** More than a lexicon has top themes, as a rule: none is left out. */
  private static final int THEMES = 40;

  private static final int LINES = 5;

  /** The strengths, from the strongest. */
  private static final List<String> SCALE = StrengthScale.of(RuleBook.shipped()).levels();

  private final Map<String, String> actorNames = new HashMap<>();
  private final Grid themes = new Grid();
  private final Grid trend = new Grid();
  private final Grid requests = new Grid();
  private final Grid actorThemes = new Grid();

  /** Adds a row of any table; the charts show some of them. */
  void add(Object row) {
    if (row instanceof ThemeCount<?> count) {
      add(count);
    } else if (row instanceof ClauseRow<?> place && place.item() instanceof Request request) {
      requests.add(request.addressee().name(), request.strength().id(), 1);
    } else if (row instanceof ActorCount count) {
      actorNames.put(count.actor().id(), count.actor().name());
    } else if (row instanceof ActorTheme pair) {
      actorThemes.add(pair.actor(), pair.theme(), pair.counts().both());
    }
  }

  private void add(ThemeCount<?> count) {
    Theme theme = count.theme();
    if (count.group() instanceof String section && theme.parent().isEmpty()) {
      themes.add(theme.id(), section, count.clauses());
    } else if (count.group() instanceof Optional<?> year && year.isPresent()) {
      trend.add(year.get().toString(), theme.id(), count.clauseShare());
    }
  }

  /** Top themes by the clauses that mention them, in each section; the most frequent first. */
  Summary themeFrequency() {
    return themes.summary(
        Grid.largest(themes.rowSums, THEMES),
        Stream.of(Section.values())
            .map(Section::id)
            .filter(section -> themes.columnSums.getOrDefault(section, 0.0) > 0)
            .toList());
  }

  /** The share of a year's clauses that mention a top theme; the most frequent themes only. */
  Summary themeTrend() {
    return trend.summary(List.copyOf(trend.rowSums.keySet()), Grid.largest(themes.rowSums, LINES));
  }

  /** Requests by addressee and strength; the most frequent and the strongest first. */
  Summary requestStrength() {
    return requests.summary(
        Grid.largest(requests.rowSums, CHART_ROWS),
        requests.columnSums.keySet().stream()
            .sorted(Comparator.comparingInt(SCALE::indexOf))
            .toList());
  }

  /** Clauses with both an actor and a top theme; the most frequent of each first. */
  Summary actorTheme() {
    actorThemes.columnSums.keySet().retainAll(themes.rowSums.keySet());
    Summary byId =
        actorThemes.summary(
            Grid.largest(actorThemes.rowSums, CHART_ROWS),
            Grid.largest(actorThemes.columnSums, THEMES));
    List<String> names =
        byId.rows().stream().map(actor -> actorNames.getOrDefault(actor, actor)).toList();
    return new Summary(names, byId.columns(), byId.values());
  }

  /** Sums by row and column. */
  private static final class Grid {
    private final Map<String, Map<String, Double>> cells = new HashMap<>();
    private final Map<String, Double> rowSums = new TreeMap<>();
    private final Map<String, Double> columnSums = new TreeMap<>();

    void add(String row, String column, Number number) {
      double amount = number.doubleValue();
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
