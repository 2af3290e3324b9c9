package org.resolutionanalytics.batch.statistics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolutionanalytics.nlp.theme.Theme;
import org.resolutionanalytics.nlp.theme.ThemeMention;

/**
 * Numbers the themes of a lexicon in the order of their ids. A clause that mentions a theme also
 * mentions every theme above it.
 */
final class ThemeIndex {

  private static final int[] NONE = {};

  private final List<Theme> themes;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<BitSet> ancestors = new ArrayList<>();

  ThemeIndex(List<Theme> lexicon) {
    themes = lexicon.stream().sorted((left, right) -> left.id().compareTo(right.id())).toList();
    for (int i = 0; i < themes.size(); i++) {
      if (numbers.put(themes.get(i).id(), i) != null) {
        throw new IllegalArgumentException("two themes have the id " + themes.get(i).id());
      }
    }
    for (Theme theme : themes) {
      ancestors.add(ancestorsOf(theme));
    }
  }

  private BitSet ancestorsOf(Theme theme) {
    BitSet found = new BitSet(themes.size());
    Integer parent = theme.parent().map(numbers::get).orElse(null);
    while (parent != null && !found.get(parent)) {
      found.set(parent);
      parent = themes.get(parent).parent().map(numbers::get).orElse(null);
    }
    return found;
  }

  int size() {
    return themes.size();
  }

  String id(int theme) {
    return themes.get(theme).id();
  }

  @Nullable String parent(int theme) {
    return themes.get(theme).parent().orElse(null);
  }

  /** Whether one of two themes stands above the other. */
  boolean related(int left, int right) {
    return ancestors.get(left).get(right) || ancestors.get(right).get(left);
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
      Integer number = numbers.get(mention.theme().id());
      if (number == null) {
        throw new IllegalArgumentException("the lexicon has no theme " + mention.theme().id());
      }
      present.set(number);
      present.or(ancestors.get(number));
    }
    return present.stream().toArray();
  }
}
