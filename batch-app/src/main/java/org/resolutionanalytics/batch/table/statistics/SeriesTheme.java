package org.resolutionanalytics.batch.table.statistics;

import static org.resolutionanalytics.batch.table.ColumnType.INTEGER;
import static org.resolutionanalytics.batch.table.ColumnType.SHARE;
import static org.resolutionanalytics.batch.table.ColumnType.TEXT;
import static org.resolutionanalytics.batch.table.Columns.column;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.batch.table.ForeignKey;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.fact.DocumentRow;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.nlp.theme.Theme;
import org.springframework.util.function.SingletonSupplier;

/** How many clauses of a document of a series mention a theme. */
record SeriesTheme(String series, DocumentRow document, Theme theme, long clauses, long all) {

  static final Table<SeriesTheme> TABLE =
      Table.of(
          "series_themes",
          "A theme in a document of a series: themes over time.",
          ForeignKey.to(Resolutions.TABLE),
          column("series", TEXT, "The first document of the series.").value(SeriesTheme::series),
          Columns.DOCUMENT.key(row -> row.document().name()),
          Columns.YEAR.optional(row -> row.document().year()),
          Columns.THEME.key(row -> row.theme().id()),
          column("clauses", INTEGER, "The document's clauses that mention it.")
              .value(SeriesTheme::clauses),
          column("share", SHARE, "Their share of the document's clauses, 0 to 1.")
              .value(row -> ThemeCount.share(row.clauses(), row.all())));

  /** The rows: of each document of a series of several, the themes that it mentions, by id. */
  static DocumentTable<SeriesTheme> rows(
      ThemeTree themes, Supplier<Map<String, SeriesPlace>> places) {
    Supplier<Set<String>> series = SingletonSupplier.of(() -> ofSeveral(places.get()))::obtain;
    return new DocumentTable<>(
        TABLE,
        (facts, sink) ->
            Optional.ofNullable(places.get().get(facts.document()))
                .map(SeriesPlace::series)
                .filter(name -> series.get().contains(name))
                .ifPresent(name -> rows(name, themes.count(facts), themes, sink)));
  }

  private static Set<String> ofSeveral(Map<String, SeriesPlace> places) {
    return places.values().stream()
        .filter(place -> place.predecessor().isPresent())
        .map(SeriesPlace::series)
        .collect(Collectors.toSet());
  }

  private static void rows(
      String series, CountedDocument document, ThemeTree themes, Consumer<SeriesTheme> sink) {
    ClauseGroup clauses = document.sections().all();
    for (Theme theme : themes.themes()) {
      long mentioning = clauses.of(theme).clauses();
      if (mentioning > 0) {
        sink.accept(new SeriesTheme(series, document.row(), theme, mentioning, clauses.clauses()));
      }
    }
  }
}
