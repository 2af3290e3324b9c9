package org.resolutionanalytics.batch.table.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.resolutionanalytics.batch.comparison.ComparisonSource;
import org.resolutionanalytics.batch.comparison.SeriesPlace;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.comparison.AgreedLanguage;
import org.resolutionanalytics.batch.table.comparison.ClauseLineage;
import org.resolutionanalytics.batch.table.comparison.Series;
import org.resolutionanalytics.batch.table.fact.Actors;
import org.resolutionanalytics.batch.table.fact.Citations;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Remarks;
import org.resolutionanalytics.batch.table.fact.Repairs;
import org.resolutionanalytics.batch.table.fact.Requests;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.batch.table.fact.Themes;
import org.resolutionanalytics.batch.table.mandate.ActTypes;
import org.resolutionanalytics.batch.table.mandate.CalendarEntries;
import org.resolutionanalytics.batch.table.mandate.CalendarEntry;
import org.resolutionanalytics.batch.table.mandate.Reporting;
import org.resolutionanalytics.batch.table.mandate.ReportingCounter;
import org.resolutionanalytics.batch.table.mandate.ReviewClauses;
import org.resolutionanalytics.nlp.theme.Theme;
import org.springframework.util.function.SingletonSupplier;

/**
 * The tables of a corpus. Those of documents can be read at once, those that count after all
 * documents were counted, in one pass. What is kept grows with the lexicon and the number of
 * groups, not with the corpus. One thread counts; after that, several may read.
 */
public final class CorpusTables {

  private final DocumentSource documents;
  private final ThemeTree themes;
  private final ThemeCounts themeCounts;
  private final List<Consumer<CountedDocument>> counters;
  private final CalendarEntries calendar = new CalendarEntries();
  private final List<TableSource<?>> all = new ArrayList<>();
  private final List<DocumentTable<?>> places = new ArrayList<>();
  private final List<DocumentTable<?>> ofDocuments = new ArrayList<>();
  private final List<DocumentTable<?>> inSeries = new ArrayList<>();
  private final List<TableSource<?>> counted = new ArrayList<>();

  /** The tables of a corpus, nothing counted yet; comparisons are asked for when rows are read. */
  public CorpusTables(
      DocumentSource documents,
      TableSource<Rejection> rejected,
      List<Theme> lexicon,
      DocumentGroups groups,
      ComparisonSource comparisons) {
    this.documents = documents;
    themes = new ThemeTree(lexicon);
    themeCounts = new ThemeCounts(themes);
    ActorCount.Counter actors = new ActorCount.Counter();
    OpeningPhrase.Counter phrases = new OpeningPhrase.Counter();
    AssociationCounts associations = new AssociationCounts(themes);
    Keyness.Counter keyness = new Keyness.Counter(themes, groups);
    Supplier<Map<String, SeriesPlace>> series = SingletonSupplier.of(comparisons::places)::obtain;
    ReportingCounter reporting = new ReportingCounter(series);
    ActTypes.Counter acts = new ActTypes.Counter();
    counters =
        List.of(
            themeCounts,
            actors,
            phrases,
            associations,
            keyness,
            document -> reporting.accept(document.row()),
            document -> acts.accept(document.row()),
            document -> calendar.accept(document.row()));
    // In the order in which a reader meets them.
    add(Resolutions.rows(series), inSeries);
    add(Clauses.ROWS, ofDocuments);
    add(Themes.ROWS, places);
    add(Actors.ROWS, places);
    add(Requests.ROWS, places);
    add(new TableSource<>(Reporting.TABLE, reporting::rows));
    add(ReviewClauses.ROWS, ofDocuments);
    add(new TableSource<>(ActTypes.TABLE, acts::rows));
    add(Citations.ROWS, ofDocuments);
    add(new TableSource<>(ThemeCount.BY_SECTION, themeCounts::bySection));
    add(new TableSource<>(ThemeCount.BY_YEAR, themeCounts::byYear));
    add(ThemeByResolution.rows(themes), ofDocuments);
    add(new TableSource<>(ThemePair.TABLE, associations::pairs));
    add(new TableSource<>(ActorCount.TABLE, actors::rows));
    add(new TableSource<>(ActorTheme.TABLE, associations::actorThemes));
    add(new TableSource<>(OpeningPhrase.TABLE, phrases::rows));
    add(new TableSource<>(Keyness.TABLE, keyness::rows));
    add(new TableSource<>(ThemeBalance.TABLE, themeCounts::balance));
    add(Series.over(comparisons));
    add(ClauseLineage.over(comparisons));
    add(AgreedLanguage.over(comparisons));
    add(SeriesTheme.rows(themes, series), inSeries);
    add(Repairs.ROWS, ofDocuments);
    add(Remarks.ROWS, ofDocuments);
    add(rejected);
  }

  private void add(DocumentTable<?> table, List<DocumentTable<?>> group) {
    all.add(table.over(documents));
    group.add(table);
  }

  private void add(TableSource<?> table) {
    all.add(table);
    counted.add(table);
  }

  /** Counts a document: each once, by name. Throws if the lexicon lacks one of its themes. */
  public void count(DocumentFacts facts) {
    CountedDocument document = themes.count(facts);
    counters.forEach(counter -> counter.accept(document));
  }

  /** Every table, in the order in which a reader meets them. */
  public List<TableSource<?>> all() {
    return List.copyOf(all);
  }

  /** What every table is, in the same order. */
  public List<Table<?>> declarations() {
    return all.stream().<Table<?>>map(TableSource::table).toList();
  }

  /** Those whose rows are places in clauses: half of the bytes that a run writes. */
  public List<DocumentTable<?>> places() {
    return List.copyOf(places);
  }

  /** Others to which each document adds its own rows, whatever the comparisons are. */
  public List<DocumentTable<?>> ofDocuments() {
    return List.copyOf(ofDocuments);
  }

  /** Those to which each document adds rows that name its series. */
  public List<DocumentTable<?>> inSeries() {
    return List.copyOf(inSeries);
  }

  /** All others. */
  public List<TableSource<?>> counted() {
    return List.copyOf(counted);
  }

  /** One of the tables. */
  @SuppressWarnings("unchecked") // a source has the rows of its own table
  public <R> TableSource<R> of(Table<R> table) {
    return (TableSource<R>)
        all.stream()
            .filter(source -> source.table().name().equals(table.name()))
            .findFirst()
            .orElseThrow();
  }

  /** What has a day in the documents counted, by day. */
  public List<CalendarEntry> calendar() {
    return calendar.all();
  }

  /** Every theme over all sections, ordered by id. */
  public List<ThemeCount<String>> totals() {
    return themeCounts.totals();
  }
}
