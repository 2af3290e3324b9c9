package org.resolutionanalytics.nlp.match;

/**
 * Which of several overlapping matches count; quanteda's {@code nested_scope}.
 *
 * <p>Longer matches go first, then earlier ones. {@code a b c} and {@code b} in one category: one
 * match. In two categories: two with {@link #KEY}, one with {@link #DICTIONARY}. Matches of two
 * categories that overlap without one lying in the other count both.
 */
public enum NestedScope {
  /** Each category on its own: none of its matches overlaps another of its own. */
  KEY("key"),
  /** A match that lies within what longer matches of any category cover is dropped as well. */
  DICTIONARY("dictionary");

  private final String id;

  NestedScope(String id) {
    this.id = id;
  }

  /** The name that options and reports use: {@code key}, {@code dictionary}. */
  public String id() {
    return id;
  }
}
