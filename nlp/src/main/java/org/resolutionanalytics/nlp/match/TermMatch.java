package org.resolutionanalytics.nlp.match;

import org.resolutionanalytics.nlp.lexicon.Category;
import org.resolutionanalytics.nlp.lexicon.Term;

/**
 * A place where a term occurs.
 *
 * @param category the category whose own term it is
 * @param term the term; where several terms of the category match the same words, the first
 * @param firstToken its first token, from 0
 * @param endToken the token after its last
 */
public record TermMatch(Category category, Term term, int firstToken, int endToken) {}
