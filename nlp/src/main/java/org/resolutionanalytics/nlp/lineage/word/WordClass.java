package org.resolutionanalytics.nlp.lineage.word;

/** What a word contributes to a comparison of clauses. */
public enum WordClass {
  /** An ordinary word. */
  CONTENT,
  /** A figure, ordinal, month or symbol, which changes each time a text is renewed. */
  DATING,
  /** An adverb that chains paragraphs, where it occurs in an opening. */
  CHAIN,
  /** The "and" of lists, which moves when a list grows. */
  LIST_AND
}
