package org.resolutionanalytics.batch.table;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * The tables of a run, in the order in which a reader meets them. Names, order and meaning of their
 * columns are an interface: a new column goes at the end.
 */
public final class Tables {

  /** A row a document. */
  public static final TableSchema RESOLUTIONS = FactTables.resolutions();

  /** A row a clause. */
  public static final TableSchema CLAUSES = FactTables.clauses();

  /** A row a theme mention. */
  public static final TableSchema THEMES = FactTables.themes();

  /** A row an actor mention. */
  public static final TableSchema ACTORS = FactTables.actors();

  /** A row a request and addressee: the obligations register. */
  public static final TableSchema REQUESTS = FactTables.requests();

  /** A row a reference to another instrument. */
  public static final TableSchema CITATIONS = FactTables.citations();

  /** A row a theme and section. */
  public static final TableSchema THEME_FREQUENCY = FrequencyTables.themeFrequency();

  /** A row a theme and year. */
  public static final TableSchema THEME_BY_YEAR = FrequencyTables.themeByYear();

  /** A row a theme and document. */
  public static final TableSchema THEME_BY_RESOLUTION = FrequencyTables.themeByResolution();

  /** A row an actor. */
  public static final TableSchema ACTOR_FREQUENCY = FrequencyTables.actorFrequency();

  /** A row an opening phrase and section. */
  public static final TableSchema OPENING_PHRASES = FrequencyTables.openingPhrases();

  /** A row a pair of themes. */
  public static final TableSchema THEME_COOCCURRENCE = AssociationTables.themeCooccurrence();

  /** A row an actor and theme. */
  public static final TableSchema ACTOR_THEME = AssociationTables.actorTheme();

  /** A row a theme and group of documents. */
  public static final TableSchema KEYNESS = AssociationTables.keyness();

  /** A row a theme, and a theme and year. */
  public static final TableSchema RHETORIC_TO_ACTION = AssociationTables.rhetoricToAction();

  /** A row a file that could not be used. */
  public static final TableSchema REJECTED = FactTables.rejected();

  /** A row a word in its context; written on request only, so not among {@link #all()}. */
  public static final TableSchema KWIC = FactTables.kwic();

  /** A row a column of a table. */
  public static final TableSchema CODEBOOK = FactTables.codebook();

  private static final List<TableSchema> ALL =
      List.of(
          RESOLUTIONS,
          CLAUSES,
          THEMES,
          ACTORS,
          REQUESTS,
          CITATIONS,
          THEME_FREQUENCY,
          THEME_BY_YEAR,
          THEME_BY_RESOLUTION,
          THEME_COOCCURRENCE,
          ACTOR_FREQUENCY,
          ACTOR_THEME,
          OPENING_PHRASES,
          KEYNESS,
          RHETORIC_TO_ACTION,
          REJECTED);

  private Tables() {}

  /** Every table that a run writes. */
  public static List<TableSchema> all() {
    return ALL;
  }

  /**
   * A table by its name.
   *
   * @param name such as {@code clauses}
   * @throws NoSuchElementException if there is none
   */
  public static TableSchema named(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no table " + name));
  }
}
