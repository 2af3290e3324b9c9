package org.resolutionanalytics.nlp.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A category while its file is read. */
final class CategoryBuilder {

  final String path;
  final int line;
  private final Map<List<String>, Term> terms = new LinkedHashMap<>();
  private final List<CategoryBuilder> subcategories = new ArrayList<>();

  private CategoryBuilder(String path, int line) {
    this.path = path;
    this.line = line;
  }

  /** The uppermost level: holds categories, is none itself. */
  static CategoryBuilder root() {
    return new CategoryBuilder("", 0);
  }

  CategoryBuilder add(String key, int keyLine) {
    CategoryBuilder child = new CategoryBuilder(path.isEmpty() ? key : path + "." + key, keyLine);
    subcategories.add(child);
    return child;
  }

  /** Adds a category of a format in which any text may be a key. */
  CategoryBuilder addChecked(String file, String key, int keyLine) throws LexiconFormatException {
    if (key.indexOf('|') >= 0) {
      throw new LexiconFormatException(
          file, keyLine, path, "the name '" + key + "' has | in it, which joins ids in tables");
    }
    return add(key, keyLine);
  }

  /** Drops categories that have no terms, nor any below them. */
  void dropEmpty() {
    subcategories.forEach(CategoryBuilder::dropEmpty);
    subcategories.removeIf(CategoryBuilder::isEmpty);
  }

  /** Adds a term; a second one of the same words is dropped, as quanteda drops it. */
  void add(Term term) {
    terms.putIfAbsent(term.words(), term);
  }

  boolean isEmpty() {
    return terms.isEmpty() && subcategories.isEmpty();
  }

  void collectPaths(Set<String> paths, List<CategoryBuilder> twice) {
    for (CategoryBuilder child : subcategories) {
      if (!paths.add(child.path)) {
        twice.add(child);
      }
      child.collectPaths(paths, twice);
    }
  }

  private List<Term> terms(List<Term> inCapitals) {
    Map<List<String>, Term> all = new LinkedHashMap<>(terms);
    inCapitals.forEach(term -> all.replace(term.words(), term.inCapitals()));
    return List.copyOf(all.values());
  }

  List<Category> buildSubcategories(Function<String, CategoryExtras> extras) {
    List<Category> built = new ArrayList<>();
    for (CategoryBuilder child : subcategories) {
      CategoryExtras own = extras.apply(child.path);
      built.add(
          new Category(
              child.path,
              path.isEmpty() ? Optional.empty() : Optional.of(path),
              own.name().orElse(child.path),
              own.note(),
              child.terms(own.capitals()),
              own.exclusions(),
              child.buildSubcategories(extras),
              child.line));
    }
    return built;
  }
}
