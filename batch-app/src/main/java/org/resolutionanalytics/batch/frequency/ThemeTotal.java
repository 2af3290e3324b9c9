package org.resolutionanalytics.batch.frequency;

import java.util.Comparator;
import org.resolutionanalytics.nlp.theme.Theme;

/**
 * How often a theme occurs in the corpus.
 *
 * @param theme the theme
 * @param mentions its mentions
 * @param clauses the clauses that mention it
 * @param resolutions the documents that mention it
 */
public record ThemeTotal(Theme theme, long mentions, long clauses, long resolutions) {

  static final Comparator<ThemeTotal> MOST_MENTIONS_FIRST =
      Comparator.comparingLong(ThemeTotal::mentions)
          .reversed()
          .thenComparing(total -> total.theme().id());
}
