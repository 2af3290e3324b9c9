package org.resolutionanalytics.nlp.match;

import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Term;

/**
 * What a term contributes in a corpus.
 *
 * @param category its category
 * @param term the term
 * @param mentions how often it is the term of a mention; 0 for a term that never is
 * @param clauses in how many clauses it is
 * @param aloneInClauses in how many of them no other term of the category is: what would be lost
 *     without it
 */
public record TermCoverage(
    Category category, Term term, long mentions, long clauses, long aloneInClauses) {}
