package org.resolutionanalytics.nlp.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tree of categories with their terms. Immutable.
 *
 * @param name its file's name
 * @param roots the uppermost categories, in the file's order
 */
public record Lexicon(String name, List<Category> roots) {

  /** Copies the list. */
  public Lexicon {
    roots = List.copyOf(roots);
  }

  /** All categories, parents before children, in the file's order. */
  public List<Category> categories() {
    List<Category> all = new ArrayList<>();
    collect(roots, all);
    return List.copyOf(all);
  }

  /**
   * The category at a path.
   *
   * @param path {@code crisis.economic}
   */
  public Optional<Category> category(String path) {
    return categories().stream().filter(category -> category.path().equals(path)).findFirst();
  }

  /**
   * What decides about matches, as one text: equal for two lexicons if and only if they match alike
   * under the same category paths. Names and notes are left out.
   */
  public String canonicalText() {
    StringBuilder text = new StringBuilder();
    for (Category category : categories()) {
      text.append('[').append(category.path()).append("]\n");
      category.terms().forEach(term -> text.append("+ ").append(term.text()).append('\n'));
      category.exclusions().forEach(term -> text.append("- ").append(term.text()).append('\n'));
    }
    return text.toString();
  }

  private static void collect(List<Category> level, List<Category> all) {
    for (Category category : level) {
      all.add(category);
      collect(category.subcategories(), all);
    }
  }
}
