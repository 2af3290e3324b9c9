package org.resolutionanalytics.nlp.lineage;

import java.util.Locale;

/** How a clause relates to the document that its own renews. The first that fits. */
public enum Relation {
  /** One earlier clause fed several later ones, of which this is one. */
  SPLIT,
  /** Several earlier clauses feed this one. */
  MERGED,
  /** The same words but for punctuation, hyphens, spelling variants and chain adverbs. */
  VERBATIM,
  /** The same but for dates, sessions, symbols, figures and names. */
  UPDATED,
  /** Any other clause that carries an earlier one's words. */
  EDITED,
  /** It comes from no earlier clause. */
  NEW,
  /** The earlier clause lives on in no later one. */
  DROPPED;

  /** The name in tables: {@code verbatim}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
