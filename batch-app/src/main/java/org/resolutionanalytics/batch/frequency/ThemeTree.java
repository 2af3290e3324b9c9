package org.resolutionanalytics.batch.frequency;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * The themes of a lexicon by number, in the order of their ids, and how mentions count for them: a
 * place where a term stands counts for the term's theme and for every theme above; where terms of
 * one theme, or of themes below it, overlap, they are one mention of it.
 */
final class ThemeTree {
  private final List<Theme> themes;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each theme its own number and those of all themes above it. */
  private final int[][] lines;

  ThemeTree(List<Theme> lexicon) {
    themes = lexicon.stream().sorted(Comparator.comparing(Theme::id)).toList();
    for (int i = 0; i < themes.size(); i++) {
      numbers.put(themes.get(i).id(), i);
    }
    lines = themes.stream().map(this::line).toArray(int[][]::new);
  }

  private int[] line(Theme theme) {
    int[] line = {number(theme)};
    Theme at = theme;
    while (at.parent().isPresent() && line.length <= themes.size()) {
      Integer above = numbers.get(at.parent().get());
      if (above == null) {
        break;
      }
      line = Arrays.copyOf(line, line.length + 1);
      line[line.length - 1] = above;
      at = themes.get(above);
    }
    return line;
  }

  int size() {
    return themes.size();
  }

  Theme theme(int number) {
    return themes.get(number);
  }

  private int number(Theme theme) {
    Integer number = numbers.get(theme.id());
    if (number == null) {
      throw new NoSuchElementException("The lexicon has no theme " + theme.id());
    }
    return number;
  }

  /**
   * Adds the mentions of a clause.
   *
   * @param clause the clause, its mentions ordered by offset
   * @param mentions a count a theme
   */
  void count(ClauseFacts clause, int[] mentions) {
    if (clause.themes().isEmpty()) {
      return;
    }
    int[] ends = new int[themes.size()];
    for (ThemeMention mention : clause.themes()) {
      for (int theme : lines[number(mention.theme())]) {
        if (mention.start() >= ends[theme]) {
          mentions[theme]++;
        }
        ends[theme] = Math.max(ends[theme], mention.end());
      }
    }
  }
}
