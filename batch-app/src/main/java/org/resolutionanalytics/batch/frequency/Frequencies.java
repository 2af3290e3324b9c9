package org.resolutionanalytics.batch.frequency;

import java.util.List;
import org.resolutionanalytics.batch.facts.DocumentFacts;
import org.resolutionanalytics.batch.facttable.DocumentRows;
import org.resolutionanalytics.batch.table.TableSource;
import org.resolutionanalytics.nlp.theme.Theme;

/** Counts documents, then gives the tables of what it counted. Not thread-safe. */
public final class Frequencies {
  private final ThemeTree tree;
  private final ThemeCounts themes;
  private final ActorCounts actors = new ActorCounts();
  private final OpeningPhraseCounts phrases = new OpeningPhraseCounts();

  /**
   * Counts of nothing yet.
   *
   * @param lexicon all themes
   */
  public Frequencies(List<Theme> lexicon) {
    tree = new ThemeTree(lexicon);
    themes = new ThemeCounts(tree);
  }

  /**
   * Counts a document.
   *
   * @param document each once, ordered by name
   */
  public void add(DocumentFacts document) {
    themes.add(document);
    actors.add(document);
    phrases.add(document);
  }

  /** The tables {@code theme_frequency}, {@code theme_by_year}, ... of the documents so far. */
  public List<TableSource> tables() {
    return List.of(themes.frequency(), themes.byYear(), actors.table(), phrases.table());
  }

  /** Every theme's totals, ordered by id. */
  public List<ThemeTotal> totals() {
    return themes.totals();
  }

  /**
   * The table {@code theme_by_resolution}: of a document, the themes that it mentions, ordered by
   * id.
   *
   * @param lexicon all themes
   */
  public static DocumentRows byResolution(List<Theme> lexicon) {
    return new ThemeByResolutionRows(new ThemeTree(lexicon));
  }
}
