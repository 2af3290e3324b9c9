package org.resolutionanalytics.nlp.lexicon;

/** Kinds of doubts about a term. */
public enum LexiconFindingKind {
  /** No text can hold its words as single tokens. */
  NEVER_MATCHES("never-matches"),
  /** Another term of the category matches all that it matches. */
  SHADOWED("shadowed"),
  /** Another category has it as well. */
  SHARED("shared"),
  /** It is another term of the category but for a letter, a hyphen or a blank. */
  NEAR_DUPLICATE("near-duplicate"),
  /** It is only wildcards, or a wildcard after one or two characters. */
  TOO_BROAD("too-broad");

  private final String id;

  LexiconFindingKind(String id) {
    this.id = id;
  }

  /** The name in reports: {@code never-matches}. */
  public String id() {
    return id;
  }
}
