package org.resolutionanalytics.batch.table.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * How often a theme occurs in the corpus.
 *
 * @param theme the theme
 * @param mentions its mentions
 * @param clauses the clauses that mention it
 */
public record ThemeTotal(Theme theme, long mentions, long clauses) {

  private static final Comparator<ThemeTotal> MOST_MENTIONS_FIRST =
      Comparator.comparingLong(ThemeTotal::mentions)
          .reversed()
          .thenComparing(total -> total.theme().id());

  /** Checks that the theme is there. */
  public ThemeTotal {
    Objects.requireNonNull(theme, "theme");
  }

  /**
   * The themes with the most mentions, themes below another one left out; fewer if fewer occur.
   *
   * @param totals all themes
   * @param limit how many at most
   */
  public static List<ThemeTotal> mostFrequent(Collection<ThemeTotal> totals, int limit) {
    return totals.stream()
        .filter(total -> total.theme().parent().isEmpty() && total.mentions() > 0)
        .sorted(MOST_MENTIONS_FIRST)
        .limit(limit)
        .toList();
  }
}
