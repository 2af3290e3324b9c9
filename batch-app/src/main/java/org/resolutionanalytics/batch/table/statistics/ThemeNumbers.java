package org.resolutionanalytics.batch.table.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionanalytics.batch.facts.ClauseFacts;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * Numbers the themes of a lexicon in the order of their ids. A mention of a theme counts for every
 * theme above it, too.
 */
final class ThemeNumbers {
  private static final int[] NONE = {};

  private final List<Theme> themes;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** For each theme its own number and those of all themes above it. */
  private final int[][] lines;

  /**
   * The numbers of a lexicon's themes.
   *
   * @param lexicon all themes
   * @throws IllegalArgumentException if two have the same id
   */
  ThemeNumbers(List<Theme> lexicon) {
    themes = lexicon.stream().sorted(Comparator.comparing(Theme::id)).toList();
    for (int i = 0; i < themes.size(); i++) {
      if (numbers.put(themes.get(i).id(), i) != null) {
        throw new IllegalArgumentException("two themes have the id " + themes.get(i).id());
      }
    }
    lines = themes.stream().map(this::line).toArray(int[][]::new);
  }

  private int[] line(Theme theme) {
    BitSet line = new BitSet();
    Optional<Integer> at = Optional.of(number(theme));
    while (at.isPresent() && !line.get(at.get())) {
      line.set(at.get());
      at = themes.get(at.get()).parent().map(numbers::get);
    }
    return line.stream().toArray();
  }

  private int number(Theme theme) {
    Integer number = numbers.get(theme.id());
    if (number == null) {
      throw new IllegalArgumentException("the lexicon has no theme " + theme.id());
    }
    return number;
  }

  /** The number of themes. */
  int size() {
    return themes.size();
  }

  /** The theme that has a number. */
  Theme theme(int number) {
    return themes.get(number);
  }

  /** Whether one of two themes is above the other. */
  boolean related(int left, int right) {
    return Arrays.binarySearch(lines[left], right) >= 0
        || Arrays.binarySearch(lines[right], left) >= 0;
  }

  /**
   * The numbers of the mentioned themes and of all themes above them, ascending.
   *
   * @throws IllegalArgumentException if the lexicon has no such theme
   */
  int[] present(List<ThemeMention> mentions) {
    if (mentions.isEmpty()) {
      return NONE;
    }
    BitSet present = new BitSet(themes.size());
    for (ThemeMention mention : mentions) {
      for (int theme : lines[number(mention.theme())]) {
        present.set(theme);
      }
    }
    return present.stream().toArray();
  }

  /**
   * How often a clause mentions each theme. Where terms of one theme, or of themes below it,
   * overlap, they are one mention of it.
   *
   * @param clause the clause, its mentions ordered by offset
   * @return a count for each theme; none at all if the clause mentions no theme
   * @throws IllegalArgumentException if the lexicon has no such theme
   */
  int[] mentions(ClauseFacts clause) {
    if (clause.themes().isEmpty()) {
      return NONE;
    }
    int[] mentions = new int[themes.size()];
    int[] ends = new int[themes.size()];
    for (ThemeMention mention : clause.themes()) {
      for (int theme : lines[number(mention.theme())]) {
        if (mention.start() >= ends[theme]) {
          mentions[theme]++;
        }
        ends[theme] = Math.max(ends[theme], mention.end());
      }
    }
    return mentions;
  }
}
