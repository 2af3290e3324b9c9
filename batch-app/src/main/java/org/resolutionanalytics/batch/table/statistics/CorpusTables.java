package org.resolutionanalytics.batch.table.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facts.DocumentSource;
import org.resolutionanalytics.batch.facts.Rejection;
import org.resolutionanalytics.batch.table.Table;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.batch.table.fact.Actors;
import org.resolutionanalytics.batch.table.fact.Citations;
import org.resolutionanalytics.batch.table.fact.Clauses;
import org.resolutionanalytics.batch.table.fact.DocumentTable;
import org.resolutionanalytics.batch.table.fact.Remarks;
import org.resolutionanalytics.batch.table.fact.Repairs;
import org.resolutionanalytics.batch.table.fact.Requests;
import org.resolutionanalytics.batch.table.fact.Resolutions;
import org.resolutionanalytics.batch.table.fact.Themes;
import org.resolutionanalytics.nlp.actor.ActorMention;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * The tables of a corpus. Those of documents can be read at once, those that count after all
 * documents were counted, in one pass. What is kept grows with the lexicon and the number of
 * groups, not with the corpus. Not thread-safe.
 */
public final class CorpusTables {

  /** Those whose rows are places in clauses: half of all that is to be written. */
  public static final List<DocumentTable<?>> PLACES =
      List.of(Themes.ROWS, Actors.ROWS, Requests.ROWS);

  private final DocumentSource documents;
  private final ThemeNumbers numbers;
  private final DocumentGroups groups;
  private final ThemeCounts themes;
  private final ActorCounts actors = new ActorCounts();
  private final OpeningPhraseCounts phrases = new OpeningPhraseCounts();
  private final AssociationCounts associations;
  private final KeynessCounts keyness;
  private final RhetoricCounts rhetoric;
  private final List<TableSource<?>> all = new ArrayList<>();
  private final List<DocumentTable<?>> ofDocuments = new ArrayList<>();
  private final List<TableSource<?>> counted = new ArrayList<>();

  /**
   * The tables of a corpus, nothing counted yet.
   *
   * @param documents the corpus
   * @param rejected the files that could not be used
   * @param lexicon all themes
   * @param groups the user's own groups of documents
   */
  public CorpusTables(
      DocumentSource documents,
      TableSource<Rejection> rejected,
      List<Theme> lexicon,
      DocumentGroups groups) {
    this.documents = documents;
    this.groups = groups;
    List<String> groupings = new ArrayList<>(List.of("body", "session", "year"));
    groupings.addAll(groups.groupings());
    numbers = new ThemeNumbers(lexicon);
    themes = new ThemeCounts(numbers);
    associations = new AssociationCounts(numbers);
    keyness = new KeynessCounts(numbers, groupings);
    rhetoric = new RhetoricCounts(numbers);
    // In the order in which a reader meets them.
    add(Resolutions.ROWS);
    add(Clauses.ROWS);
    add(Themes.ROWS);
    add(Actors.ROWS);
    add(Requests.ROWS);
    add(Citations.ROWS);
    add(new TableSource<>(ThemeCount.BY_SECTION, themes::bySection));
    add(new TableSource<>(ThemeCount.BY_YEAR, themes::byYear));
    add(ThemeByResolution.rows(numbers));
    add(new TableSource<>(ThemePair.TABLE, associations::pairs));
    add(new TableSource<>(ActorCount.TABLE, actors::rows));
    add(new TableSource<>(ActorTheme.TABLE, associations::actorThemes));
    add(new TableSource<>(OpeningPhraseCounts.TABLE, phrases::rows));
    add(new TableSource<>(Keyness.TABLE, keyness::rows));
    add(new TableSource<>(ThemeBalance.TABLE, rhetoric::rows));
    add(Repairs.ROWS);
    add(Remarks.ROWS);
    add(rejected);
  }

  private void add(DocumentTable<?> table) {
    all.add(table.over(documents));
    ofDocuments.add(table);
  }

  private void add(TableSource<?> table) {
    all.add(table);
    counted.add(table);
  }

  /**
   * Counts a document.
   *
   * @param document each once, ordered by name
   * @throws IllegalArgumentException if it mentions a theme that is not in the lexicon
   */
  public void count(DocumentFacts document) {
    themes.add(document);
    actors.add(document);
    phrases.add(document);
    Optional<Integer> year = document.year();
    List<@Nullable String> inGroups = groupsOf(document, year);
    for (ClauseFacts clause : document.clauses()) {
      int[] present = numbers.present(clause.themes());
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
    values.add(document.metadata().bodyId());
    values.add(document.metadata().session().orElse(null));
    values.add(year.map(String::valueOf).orElse(null));
    values.addAll(groups.of(document.document(), symbol.isEmpty() ? null : symbol));
    return values;
  }

  /** Every table, in the order in which a reader meets them. */
  public List<TableSource<?>> all() {
    return List.copyOf(all);
  }

  /** What every table is, in the same order. */
  public List<Table<?>> declarations() {
    return all.stream().<Table<?>>map(TableSource::table).toList();
  }

  /** Those to which each document adds its own rows. */
  public List<DocumentTable<?>> ofDocuments() {
    return List.copyOf(ofDocuments);
  }

  /** All others. */
  public List<TableSource<?>> counted() {
    return List.copyOf(counted);
  }

  /**
   * One of the tables.
   *
   * @param table what it is
   */
  @SuppressWarnings("unchecked") // a source has the rows of its own table
  public <R> TableSource<R> of(Table<R> table) {
    return (TableSource<R>)
        all.stream()
            .filter(source -> source.table().name().equals(table.name()))
            .findFirst()
            .orElseThrow();
  }

  /** Every theme's totals, ordered by id. */
  public List<ThemeTotal> totals() {
    return themes.totals();
  }
}
