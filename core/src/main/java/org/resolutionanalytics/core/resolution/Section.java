package org.resolutionanalytics.core.resolution;

/** The part of a resolution that a clause belongs to. */
public enum Section {
  /** Before the first operative paragraph: why the body acts. */
  PREAMBULAR("preambular"),
  /** What the body decides, asks, or says. */
  OPERATIVE("operative"),
  /** A text that the resolution adopts or attaches, with a numbering of its own. */
  ANNEX("annex");

  private final String id;

  Section(String id) {
    this.id = id;
  }

  /** The name in every table: {@code preambular}, {@code operative}, {@code annex}. */
  public String id() {
    return id;
  }
}
