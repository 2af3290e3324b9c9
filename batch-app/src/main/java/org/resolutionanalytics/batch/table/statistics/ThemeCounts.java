package org.resolutionanalytics.batch.table.statistics;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.resolutionanalytics.batch.table.Columns;
import org.resolutionanalytics.core.resolution.Section;
import org.resolutionanalytics.nlp.theme.Theme;

/** Themes by section and by year. */
final class ThemeCounts implements Consumer<CountedDocument> {

  private final ThemeTree themes;
  private final SectionGroups overall = new SectionGroups();
  private final SortedMap<Optional<Integer>, SectionGroups> years =
      new TreeMap<>(Columns.UNKNOWN_YEAR_LAST);

  ThemeCounts(ThemeTree themes) {
    this.themes = themes;
  }

  @Override
  public void accept(CountedDocument document) {
    overall.addAll(document.sections());
    years
        .computeIfAbsent(document.row().year(), key -> new SectionGroups())
        .addAll(document.sections());
  }

  /** Over all sections and years, by theme. */
  List<ThemeCount<String>> totals() {
    return themes.themes().stream().map(this::total).toList();
  }

  private ThemeCount<String> total(Theme theme) {
    return row("all", theme, overall.all(), overall.all().documents());
  }

  /** By theme, then section in the order of a document, then all sections together. */
  void bySection(Consumer<ThemeCount<String>> sink) {
    long documents = overall.all().documents();
    for (Theme theme : themes.themes()) {
      for (Section section : Section.values()) {
        sink.accept(row(section.id(), theme, overall.of(section), documents));
      }
      sink.accept(total(theme));
    }
  }

  /** By year, the unknown year last, then theme. */
  void byYear(Consumer<ThemeCount<Optional<Integer>>> sink) {
    years.forEach(
        (year, sections) -> {
          ClauseGroup clauses = sections.all();
          for (Theme theme : themes.themes()) {
            sink.accept(row(year, theme, clauses, clauses.documents()));
          }
        });
  }

  private static <G> ThemeCount<G> row(G name, Theme theme, ClauseGroup group, long documents) {
    Occurrences.Count count = group.of(theme);
    return new ThemeCount<>(
        name,
        theme,
        count.occurrences(),
        count.clauses(),
        count.documents(),
        group.clauses(),
        documents,
        group.words());
  }

  /** Preambular against operative clauses: by theme a row over all years, then one per year. */
  void balance(Consumer<ThemeBalance> sink) {
    for (Theme theme : themes.themes()) {
      sink.accept(balance(theme, Optional.empty(), overall));
      years.forEach(
          (year, sections) -> {
            if (year.isPresent()) {
              sink.accept(balance(theme, year, sections));
            }
          });
    }
  }

  private static ThemeBalance balance(Theme theme, Optional<Integer> year, SectionGroups sections) {
    ClauseGroup preambular = sections.of(Section.PREAMBULAR);
    ClauseGroup operative = sections.of(Section.OPERATIVE);
    return new ThemeBalance(
        theme,
        year,
        preambular.of(theme).clauses(),
        preambular.clauses(),
        operative.of(theme).clauses(),
        operative.clauses());
  }
}
